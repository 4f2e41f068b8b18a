package dev.annals.core.print.font.subset;

import dev.annals.core.print.deflate.Tokens;

/**
 * The table of places (OpenType 1.9, loca) of a part of a face. Most glyphs are not shown and have the place of the one
 * before, so that its repetitions need not be searched for.
 */
final class Places {

    private Places() {}

    /** Tells the bytes of all places. */
    static void tell(int[] places, Tokens tokens) {
        int repeated = 0;
        for (int i = 0; i < places.length; i++) {
            if (i > 0 && places[i] == places[i - 1]) {
                repeated += Integer.BYTES;
            } else {
                // Its highest bytes are often those of the last, too.
                int equal = repeated == 0 ? 0 : Integer.numberOfLeadingZeros(places[i] ^ places[i - 1]) / Byte.SIZE;
                repeat(repeated + equal, tokens);
                for (int shift = Integer.SIZE - Byte.SIZE * (equal + 1); shift >= 0; shift -= Byte.SIZE) {
                    tokens.literal(places[i] >>> shift & 0xFF);
                }
                repeated = 0;
            }
        }
        repeat(repeated, tokens);
    }

    /** Tells bytes that are those of the place before: none, or four and more. */
    private static void repeat(int bytes, Tokens tokens) {
        int rest = bytes;
        while (rest > 0) {
            // No less than a match may be left.
            int length =
                    rest <= Tokens.LONGEST_MATCH ? rest : Math.min(Tokens.LONGEST_MATCH, rest - Tokens.SHORTEST_MATCH);
            tokens.match(length, Integer.BYTES);
            rest -= length;
        }
    }
}
