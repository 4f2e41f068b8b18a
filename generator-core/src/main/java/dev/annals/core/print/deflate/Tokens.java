package dev.annals.core.print.deflate;

/** Takes what bytes are made of, in their order. */
interface Tokens {

    /** A byte as it is, 0–255. */
    void literal(int value);

    /**
     * The same bytes again.
     *
     * @param length how many, 3–258
     * @param distance how far before they stand, 1–32768
     */
    void match(int length, int distance);
}
