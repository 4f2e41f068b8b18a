package dev.annals.core.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.yaml.snakeyaml.Yaml;

/** The built-in units and words, read from the templates' folder. */
public final class Words {

    private static final Path RESOURCES = Path.of("../templates/src/main/resources/dev/annals/templates");

    private Words() {}

    static Wording of(Language language) throws IOException {
        return new Wording(messages(language), UnitCatalogue.of(units()));
    }

    /** All words of a language. */
    public static Messages messages(Language language) throws IOException {
        Properties properties = new Properties();
        try (DirectoryStream<Path> bundles =
                Files.newDirectoryStream(RESOURCES.resolve("messages"), "*_" + language.key() + ".properties")) {
            for (Path bundle : bundles) {
                try (Reader in = Files.newBufferedReader(bundle, UTF_8)) {
                    properties.load(in);
                }
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(language, texts);
    }

    /** The units. */
    public static List<Unit> units() throws IOException {
        Map<String, Map<String, Object>> entries;
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("units.yml"), UTF_8)) {
            entries = new Yaml().load(in);
        }
        List<Unit> units = new ArrayList<>();
        entries.forEach((id, entry) -> units.add(unit(id, entry)));
        return units;
    }

    @SuppressWarnings("unchecked")
    private static Unit unit(String id, Map<String, Object> entry) {
        Map<String, String> title = (Map<String, String>) entry.get("title");
        Map<Language, String> words = new LinkedHashMap<>();
        title.forEach((language, text) -> words.put(Language.of(language).orElseThrow(), text));
        List<String> aliases = (List<String>) entry.getOrDefault("aliases", List.of());
        return new Unit(
                id, new Text(words), UnitKind.of((String) entry.get("kind")).orElseThrow(), aliases);
    }
}
