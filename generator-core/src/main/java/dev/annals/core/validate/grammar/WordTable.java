package dev.annals.core.validate.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and their meanings, found by the longest word that comes next. */
final class WordTable<T> {

    /** A word that was found. */
    record Match<T>(String word, T meaning) {

        int length() {
            return word.codePointCount(0, word.length());
        }
    }

    private final List<Match<T>> longestFirst;

    WordTable(Map<String, T> meanings) {
        longestFirst = meanings.entrySet().stream()
                .map(entry -> new Match<>(Cursor.plain(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Match<T> match) -> match.length())
                        .reversed()
                        .thenComparing(Match::word))
                .toList();
    }

    /** The longest word that comes next, left unread. */
    Optional<Match<T>> see(Cursor in) {
        return longestFirst.stream().filter(match -> in.sees(match.word())).findFirst();
    }

    /** Reads the longest word that comes next and the space after it. */
    Optional<T> take(Cursor in) {
        Optional<Match<T>> found = see(in);
        found.ifPresent(match -> {
            in.skip(match.word());
            in.skipSpace();
        });
        return found.map(Match::meaning);
    }
}
