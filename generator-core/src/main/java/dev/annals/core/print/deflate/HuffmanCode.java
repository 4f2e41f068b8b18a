package dev.annals.core.print.deflate;

/** The codes of symbols, made from their lengths (RFC 1951, 3.2.2). Immutable. */
final class HuffmanCode {

    /** The longest code of a literal, a length or a distance, in bits (RFC 1951, 3.2.7). */
    static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;

    /**
     * The codes of these lengths, which must fill a tree.
     *
     * @param lengths bits of each symbol, 1–15
     */
    HuffmanCode(int[] lengths) {
        this.lengths = lengths.clone();
        this.codes = new int[lengths.length];
        int next = 0;
        for (int length = 1; length <= LONGEST; length++) {
            next <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    // Codes are written from their highest bit, all else from the lowest.
                    codes[symbol] = Integer.reverse(next++) >>> (Integer.SIZE - length);
                }
            }
        }
    }

    /** How many symbols there are. */
    int size() {
        return lengths.length;
    }

    /** Bits of a symbol. */
    int length(int symbol) {
        return lengths[symbol];
    }

    void write(int symbol, BitWriter out) {
        out.add(codes[symbol], lengths[symbol]);
    }
}
