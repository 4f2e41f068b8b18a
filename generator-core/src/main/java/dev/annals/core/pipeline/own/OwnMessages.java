package dev.annals.core.pipeline.own;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The repository's own words, {@code templates/messages/NAME_zh.properties} and {@code NAME_en.properties}: each message
 * in them stands for the built-in one with the same key.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@link Code#MESSAGE_UNKNOWN}</td><td>{0} the key, {1} the nearest key or nothing</td></tr>
 * <tr><td>{@link Code#MESSAGE_MALFORMED}</td><td>{0} {@code line} for a line without a key, {@code placeholder} for one
 *     that the built-in message has not, {@code brace} for a brace that is none; {1} the key; {2} the placeholder;
 *     {3} those of the built-in message</td></tr>
 * <tr><td>{@link Code#MESSAGE_LOSES}</td><td>{0} the key, {1} a placeholder of the built-in message that is not in the
 *     repository's</td></tr>
 * <tr><td>{@link Code#ID_DUPLICATE}</td><td>{0} the key, {1} where it stood before</td></tr>
 * </table>
 */
public final class OwnMessages {

    private static final String FOLDER = "messages/";
    private static final String ENDING = ".properties";
    private static final Pattern BRACE = Pattern.compile("\\{\\d}|[{}]");
    private static final String ONE = ".one";

    private final Map<Language, Messages> builtIn;
    private final Findings findings;
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Place>> seen = new EnumMap<>(Language.class);

    private OwnMessages(Map<Language, Messages> builtIn, Findings findings) {
        this.builtIn = builtIn;
        this.findings = findings;
        builtIn.forEach((language, messages) -> {
            texts.put(language, new HashMap<>(messages.texts()));
            seen.put(language, new HashMap<>());
        });
    }

    /** The words of every language with the repository's own in place of the built-in ones. */
    public static Map<Language, Messages> over(Map<Language, Messages> builtIn, SourceTree tree, Findings findings) {
        OwnMessages own = new OwnMessages(builtIn, findings);
        for (TemplateFile file : tree.templates()) {
            language(file.name()).ifPresent(language -> own.read(WordFile.read(file), language));
        }
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        own.texts.forEach((language, texts) -> all.put(language, new Messages(language, texts)));
        return all;
    }

    /** The language of a file of messages, by its name below {@code templates/}; empty when it is none. */
    public static Optional<Language> language(String name) {
        if (!name.startsWith(FOLDER) || !name.endsWith(ENDING) || name.indexOf('/', FOLDER.length()) > 0) {
            return Optional.empty();
        }
        String stem = name.substring(FOLDER.length(), name.length() - ENDING.length());
        return Language.of(stem.substring(stem.lastIndexOf('_') + 1)).filter(language -> stem.indexOf('_') > 0);
    }

    private void read(WordFile file, Language language) {
        file.malformed().forEach(place -> findings.add(Code.MESSAGE_MALFORMED, place, "line", "", "", ""));
        file.entries().forEach(entry -> read(entry, language));
    }

    private void read(WordFile.Entry entry, Language language) {
        Map<String, String> known = texts.getOrDefault(language, Map.of());
        Place first = seen.getOrDefault(language, Map.of()).get(entry.key());
        Optional<String> original = original(entry.key(), language);
        if (first != null) {
            findings.add(Code.ID_DUPLICATE, entry.place(), entry.key(), first.toString());
        } else if (original.isEmpty()) {
            String near = NearestName.orEmpty(entry.key(), new TreeSet<>(known.keySet()));
            findings.add(Code.MESSAGE_UNKNOWN, entry.place(), entry.key(), near);
        } else {
            check(entry, placeholders(original.get()));
            seen.getOrDefault(language, new HashMap<>()).put(entry.key(), entry.place());
            known.put(entry.key(), entry.text());
        }
    }

    /** The built-in message; a language may have a form for one of its own. */
    private Optional<String> original(String key, Language language) {
        Map<String, String> messages =
                Optional.ofNullable(builtIn.get(language)).map(Messages::texts).orElse(Map.of());
        String all = key.endsWith(ONE) ? key.substring(0, key.length() - ONE.length()) : key;
        return Optional.ofNullable(messages.get(key)).or(() -> Optional.ofNullable(messages.get(all)));
    }

    private void check(WordFile.Entry entry, Set<String> expected) {
        Set<String> found = new TreeSet<>();
        BRACE.matcher(entry.text()).results().forEach(match -> {
            found.add(match.group());
            if (!expected.contains(match.group())) {
                String what = match.group().length() > 1 ? "placeholder" : "brace";
                Place place = entry.textPlace().right(entry.text().codePointCount(0, match.start()));
                findings.add(
                        Code.MESSAGE_MALFORMED,
                        place,
                        what,
                        entry.key(),
                        match.group(),
                        expected.isEmpty() ? "–" : String.join(" ", expected));
            }
        });
        if (!entry.key().endsWith(ONE)) {
            expected.stream()
                    .filter(placeholder -> !found.contains(placeholder))
                    .forEach(lost -> findings.add(Code.MESSAGE_LOSES, entry.textPlace(), entry.key(), lost));
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
