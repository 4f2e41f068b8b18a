package dev.annals.core.model.prose;

import dev.annals.core.setting.Language;
import java.util.List;
import java.util.Map;

/**
 * A line of text with bound figures, in one or several languages.
 *
 * @param words the inlines by language; never empty
 */
public record BoundText(Map<Language, List<Inline>> words) {

    /** Keeps its own copy. */
    public BoundText {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a text without words");
        }
        words = Map.copyOf(words);
    }

    /** The language that {@link #or} takes the words from. */
    public Language fallback(Language wanted) {
        return Language.nearest(wanted, words.keySet());
    }

    /** The inlines in this language, or else in the first language that has any. */
    public List<Inline> or(Language language) {
        return List.copyOf(words.getOrDefault(fallback(language), List.of()));
    }
}
