package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.source.NearestName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the units of a catalogue in text. */
final class UnitWords {

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
            throw new Failure(Code.FIGURE_UNIT_UNKNOWN, in.at(), word, NearestName.orEmpty(word, spellings));
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
}
