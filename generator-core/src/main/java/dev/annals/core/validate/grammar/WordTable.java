package dev.annals.core.validate.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words and their meanings, found by the longest word that comes next. */
final class WordTable<T> {

    /** A word that was found. */
    record Match<T>(String word, T meaning) {

        int length() {
            return word.codePointCount(0, word.length());
        }
    }

    /** A word as the cursor compares it. */
    private record Entry<T>(int[] points, Match<T> match) {}

    /** By the first code point, longest first. */
    private final Map<Integer, List<Entry<T>>> byFirst;

    WordTable(Map<String, T> meanings) {
        byFirst = meanings.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new Match<>(Cursor.plain(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Match<T> match) -> match.length())
                        .reversed()
                        .thenComparing(Match::word))
                .map(match -> new Entry<>(match.word().codePoints().toArray(), match))
                .collect(Collectors.groupingBy(entry -> Cursor.lower(entry.points()[0])));
    }

    /** The longest word that comes next, left unread. */
    Optional<Match<T>> see(Cursor in) {
        for (Entry<T> entry : byFirst.getOrDefault(Cursor.lower(in.peek()), List.of())) {
            if (in.sees(entry.points())) {
                return Optional.of(entry.match());
            }
        }
        return Optional.empty();
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
