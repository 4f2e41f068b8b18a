package dev.annals.core.validate.grammar;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** A word as the cursor compares it. */
    private record Entry<T>(int[] points, Match<T> match) {}

    /** By the first code point, longest first. */
    private final Map<Integer, List<Entry<T>>> byFirst = new HashMap<>();

    WordTable(Map<String, T> meanings) {
        meanings.forEach((word, meaning) -> {
            if (!word.isEmpty()) {
                String plain = Cursor.plain(word);
                int[] points = Cursor.points(plain);
                byFirst.computeIfAbsent(Cursor.lower(points[0]), first -> new ArrayList<>())
                        .add(new Entry<>(points, new Match<>(plain, meaning)));
            }
        });
        byFirst.values().forEach(entries -> entries.sort(WordTable::longestFirst));
    }

    private static int longestFirst(Entry<?> one, Entry<?> other) {
        int order = Integer.compare(other.points().length, one.points().length);
        return order == 0 ? one.match().word().compareTo(other.match().word()) : order;
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
