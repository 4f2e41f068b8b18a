package dev.annals.core.print.deflate;

/** Takes what bytes are made of, in their order. */
public interface Tokens {

    /** Bytes of the shortest and of the longest match (RFC 1951, 3.2.5). */
    int SHORTEST_MATCH = 3;

    int LONGEST_MATCH = 258;

    /** How far before the same bytes may stand (RFC 1951, 3.2.5). */
    int FARTHEST_MATCH = 1 << 15;

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
