package dev.annals.core.model.text;

import static java.util.Objects.requireNonNull;

import dev.annals.core.setting.Language;
import java.util.Map;
import java.util.Optional;

/**
 * A text of the data in one or several languages.
 *
 * @param words the words by language; never empty
 */
public record Text(Map<Language, String> words) {

    /** Keeps its own copy. */
    public Text {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a text without words");
        }
        words = Map.copyOf(words);
    }

    /** The words in this language, when they were given. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(words.get(language));
    }

    /** The words in this language, or else in the first language that has any. */
    public String or(Language language) {
        String said = words.get(language);
        return said == null ? requireNonNull(words.get(fallback(language))) : said;
    }

    /** The language that {@link #or} takes the words from. */
    public Language fallback(Language wanted) {
        return Language.nearest(wanted, words.keySet());
    }
}
