package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import dev.annals.core.model.Unit;
import dev.annals.core.model.UnitCatalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the units of a catalogue in text. */
final class UnitWords {

    /** Longer words get no suggestion: comparing them would only cost time. */
    private static final int LONGEST_MISSPELLING = 20;

    private final Collection<String> spellings;
    private final WordTable<Unit> table;

    UnitWords(UnitCatalogue units) {
        spellings = units.spellings();
        Map<String, Unit> words = new LinkedHashMap<>();
        spellings.forEach(word -> units.find(word).ifPresent(unit -> words.put(word, unit)));
        table = new WordTable<>(words);
    }

    /** The unit that comes next, left unread. */
    Optional<WordTable.Match<Unit>> see(Cursor in) {
        return table.see(in);
    }

    /** Reads the unit that comes next; fails when a word comes that is no unit. */
    Optional<Unit> take(Cursor in) {
        Optional<Unit> unit = table.take(in);
        if (unit.isEmpty() && isWord(in.peek())) {
            String word = unknown(in);
            throw new Failure(Code.FIGURE_UNIT_UNKNOWN, in.at(), word, nearest(word));
        }
        return unit;
    }

    private static boolean isWord(int point) {
        if (point < 0) {
            return false;
        }
        int type = Character.getType(point);
        return Character.isLetter(point)
                || point == '%'
                || point == '‰'
                || type == Character.CURRENCY_SYMBOL
                || type == Character.OTHER_SYMBOL;
    }

    /** What is typed from here to a space or to a word that stands behind units. */
    private static String unknown(Cursor in) {
        int from = in.at();
        while (!in.atEnd() && in.peek() != ' ' && Vocabulary.AFTER.see(in).isEmpty()) {
            in.take(in.peek());
        }
        String word = in.typed(from, in.at());
        in.to(from);
        return word;
    }

    /** The known spelling that differs least, if it differs little; else empty. */
    private String nearest(String word) {
        int[] points = word.codePoints().toArray();
        if (points.length > LONGEST_MISSPELLING) {
            return "";
        }
        int most = Math.min(points.length - 1, Math.max(1, points.length / 3));
        return spellings.stream()
                .filter(known -> distance(points, known.codePoints().toArray()) <= most)
                .min(Comparator.comparingInt((String known) ->
                                distance(points, known.codePoints().toArray()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The edit distance of Levenshtein, in code points. */
    private static int distance(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length];
    }
}
