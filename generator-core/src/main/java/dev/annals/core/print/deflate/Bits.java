package dev.annals.core.print.deflate;

/** A row of bits, the earliest lowest in the first word, as RFC 1951, 3.1.1, packs them. Immutable: none changes the words. */
public final class Bits {

    private final long[] words;
    private final int count;

    /** The first bits of words that nobody changes any more. */
    Bits(long[] words, int count) {
        this.words = words;
        this.count = count;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** 64 of them; those past the last are 0. */
    long word(int index) {
        return words[index];
    }
}
