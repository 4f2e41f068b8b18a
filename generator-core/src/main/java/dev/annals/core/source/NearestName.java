package dev.annals.core.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what was probably meant by a mistyped name.
 *
 * <p>Nearness is the Damerau–Levenshtein distance in its restricted form (insertion, deletion, substitution
 * and swap of neighbours, each piece of text edited once), counted in code points without regard to case. One
 * edit is forgiven in names of up to four code points, two in names of up to seven, three in longer ones, none in
 * names of more than a hundred. Of equally near names the first in the order of code units is taken, so the answer never depends on the order given.
 */
public final class NearestName {

    private static final int MOST = 3;
    private static final int LENGTH_OF_AN_EDIT = 3;
    private static final int LONGEST = 100;

    private NearestName() {}

    /** The known name nearest to the one typed; empty when none is near. */
    public static Optional<String> of(String typed, Collection<String> known) {
        int[] wanted = fold(typed);
        int allowed = allowance(wanted.length);
        String best = null;
        int bestDistance = allowed + 1;
        for (String candidate : known) {
            int distance = distance(wanted, fold(candidate), allowed);
            if (distance < bestDistance
                    || (best != null && distance == bestDistance && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same as text for a finding: empty when none is near. */
    public static String orEmpty(String typed, Collection<String> known) {
        return of(typed, known).orElse("");
    }

    private static int allowance(int length) {
        return Math.max(1, Math.min(MOST, (length + 1) / LENGTH_OF_AN_EDIT));
    }

    private static int[] fold(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST + 1L).toArray();
    }

    /** The distance, or more than {@code most} when it is beyond that. */
    private static int distance(int[] a, int[] b, int most) {
        if (a.length > LONGEST || Math.abs(a.length - b.length) > most || a.length <= most && b.length <= 1) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] row = row(a, b, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[b.length];
    }

    private static int[] row(int[] a, int[] b, int i, int[] last, int[] beforeLast) {
        int[] row = new int[b.length + 1];
        row[0] = i;
        for (int j = 1; j <= b.length; j++) {
            int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }
}
