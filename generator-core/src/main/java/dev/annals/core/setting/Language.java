package dev.annals.core.setting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A language that Annals has words for. */
public enum Language {
    CHINESE("zh", "zh-CN"),
    ENGLISH("en", "en");

    private final String key;
    private final String tag;

    Language(String key, String tag) {
        this.key = key;
        this.tag = tag;
    }

    /** The key in data and bundles, such as {@code zh}. */
    public String key() {
        return key;
    }

    /** The BCP 47 tag for the {@code lang} attribute, such as {@code zh-CN}. */
    public String tag() {
        return tag;
    }

    /**
     * The language to show words in: the wanted one, or else the first that has any.
     *
     * @throws IllegalArgumentException when none has any
     */
    public static Language nearest(Language wanted, Set<Language> spoken) {
        return spoken.contains(wanted)
                ? wanted
                : Arrays.stream(values())
                        .filter(spoken::contains)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no words in any language"));
    }

    /** The language with this key, if there is one. */
    public static Optional<Language> of(String key) {
        for (Language language : values()) {
            if (language.key.equals(key)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
