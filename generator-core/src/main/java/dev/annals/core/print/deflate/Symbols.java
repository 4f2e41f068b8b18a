package dev.annals.core.print.deflate;

/** The symbols of lengths and distances and the bits that follow them (RFC 1951, 3.2.5), without its tables. */
final class Symbols {

    /** Literals, the end of a block, lengths. */
    static final int LITERALS_AND_LENGTHS = 286;

    static final int DISTANCES = 30;

    static final int END_OF_BLOCK = 256;

    private static final int FIRST_LENGTH = 257;

    private static final int LAST_LENGTH = 285;

    private Symbols() {}

    /** The symbol of a length, 3–258. */
    static int ofLength(int length) {
        if (length == Tokens.LONGEST_MATCH) {
            return LAST_LENGTH;
        }
        int value = length - Tokens.SHORTEST_MATCH;
        int extra = extraOfLength(length);
        return FIRST_LENGTH + 4 * extra + (value >> extra);
    }

    /** How many bits after its symbol tell a length, 0–5. */
    static int extraOfLength(int length) {
        int value = length - Tokens.SHORTEST_MATCH;
        return value < 8 || length == Tokens.LONGEST_MATCH ? 0 : 29 - Integer.numberOfLeadingZeros(value);
    }

    /** The symbol of a distance, 1–32768. */
    static int ofDistance(int distance) {
        int extra = extraOfDistance(distance);
        return 2 * extra + (distance - 1 >> extra);
    }

    /** How many bits after its symbol tell a distance, 0–13. */
    static int extraOfDistance(int distance) {
        int value = distance - 1;
        return value < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(value);
    }
}
