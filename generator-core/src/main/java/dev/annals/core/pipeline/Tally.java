package dev.annals.core.pipeline;

/**
 * How much was written.
 *
 * @param pages HTML pages
 * @param documents PDFs
 * @param sheets printed pages of all PDFs
 */
record Tally(int pages, int documents, int sheets) {

    static final Tally NOTHING = new Tally(0, 0, 0);
}
