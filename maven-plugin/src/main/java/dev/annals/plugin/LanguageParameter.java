package dev.annals.plugin;

import dev.annals.core.setting.Language;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code annals.language}. */
final class LanguageParameter {

    private LanguageParameter() {}

    /** The language of this key; empty when none is given. */
    static Optional<Language> read(@Nullable String key) throws MojoFailureException {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        Optional<Language> found = Language.of(key.strip());
        if (found.isEmpty()) {
            throw new MojoFailureException("annals.language: zh / en");
        }
        return found;
    }
}
