package dev.annals.core.intake.match;

import dev.annals.core.model.text.Text;
import dev.annals.core.source.NearestName;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds what a word in a table names: by id, or by any of its names in any language, without regard to case, space and
 * the width of characters.
 */
public final class Names {

    private final SortedSet<String> ids = new TreeSet<>();
    private final SortedSet<String> spellings = new TreeSet<>();
    private final Map<String, SortedSet<String>> byName = new LinkedHashMap<>();

    /** Adds an id. */
    public Names add(String id) {
        ids.add(id);
        return add(id, id);
    }

    /** Adds a name of an id. */
    public Names add(String id, String name) {
        spellings.add(name.strip());
        byName.computeIfAbsent(fold(name), key -> new TreeSet<>()).add(id);
        return this;
    }

    /** Adds a name of an id in all its languages. */
    public Names add(String id, Text name) {
        name.words().values().forEach(words -> add(id, words));
        return this;
    }

    /** The ids that a word names: none, one, or several that share the name. An id itself names only itself. */
    public SortedSet<String> find(String word) {
        if (ids.contains(word)) {
            return new TreeSet<>(Set.of(word));
        }
        return byName.getOrDefault(fold(word), new TreeSet<>());
    }

    /** The id or name nearest to a word; empty text when none is near. */
    public String nearest(String word) {
        return NearestName.orEmpty(word, spellings);
    }

    /** A word as it is compared. */
    public static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}:]+", "");
    }
}
