package dev.annals.core.setting;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a run needs to know, decided once. Nothing else is asked of the machine: no clock, locale, zone or
 * environment.
 *
 * @param repository the data repository
 * @param output the folder that the site is written to
 * @param findings the file that the findings are written to as JSON
 * @param builtIn what comes with Annals
 * @param messages the words, by language; complete for every {@link Language}
 * @param told the language that findings are told in; absent: the repository's first
 * @param created the date that PDFs carry; absent: each the date of its document
 * @param limits bounds on the input
 */
public record Setting(
        Path repository,
        Path output,
        Path findings,
        BuiltIn builtIn,
        Map<Language, Messages> messages,
        Optional<Language> told,
        Optional<Instant> created,
        Limits limits) {

    /** Checks that every language has its words. */
    public Setting {
        messages = Map.copyOf(messages);
        for (Language language : Language.values()) {
            if (!messages.containsKey(language)) {
                throw new IllegalArgumentException("no messages in " + language.key());
            }
        }
    }

    /** The same with other words. */
    public Setting with(Map<Language, Messages> words) {
        return new Setting(repository, output, findings, builtIn, words, told, created, limits);
    }

    /** The same for another output folder. */
    public Setting into(Path folder) {
        return new Setting(repository, folder, findings, builtIn, messages, told, created, limits);
    }

    /** The words of a language. */
    public Messages in(Language language) {
        Messages found = messages.get(language);
        if (found == null) {
            throw new IllegalStateException("no messages in " + language.key());
        }
        return found;
    }
}
