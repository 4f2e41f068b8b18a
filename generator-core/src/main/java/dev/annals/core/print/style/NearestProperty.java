package dev.annals.core.print.style;

import java.util.Collection;

/** Finds what somebody may have meant. */
final class NearestProperty {

    /** More slips than these are another word. */
    private static final int MOST_SLIPS = 2;

    private NearestProperty() {}

    /** The name with the fewest slips in between, the first of several; empty when none is near. */
    static String of(String name, Collection<String> known) {
        String best = "";
        int least = MOST_SLIPS + 1;
        for (String candidate : known) {
            int slips = slips(name, candidate);
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        return best;
    }

    /** The edit distance after Levenshtein. */
    private static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
