package dev.annals.core.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.validate.Corpus;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorSchemasTest {

    private static final Path MESSAGES = Path.of("../templates/src/main/resources/dev/annals/templates/messages");
    private static final Path SAMPLE = Path.of("../reports");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, String> TEXTS = EditorSchemas.of(messages(Language.CHINESE));

    /** What a schema can see: keys, shapes, words, dates, years and ids in the file itself. */
    private static final Set<String> SEEN = Set.of(
            "KEY_UNKNOWN",
            "KEY_MISSING",
            "KEY_CONFLICT",
            "WRONG_SHAPE",
            "VALUE_UNKNOWN",
            "LANGUAGE_UNKNOWN",
            "PERIOD_MALFORMED",
            "DATE_MALFORMED",
            "ID_MALFORMED",
            "TIME_MALFORMED",
            "FIGURE_EMPTY",
            "PERCENT_OUT_OF_RANGE",
            "TEXT_EMPTY");

    /** What no schema of one file can see, and why. */
    private static final Map<String, String> UNSEEN = Map.of(
            "year-period-decimal", "2017.0 is a whole number to an editor",
            "indicator-categories-missing", "another file makes the key needed",
            "document-language-not-of-site", "another file has the languages",
            "figure-exact-of-range", "the value would have to be read",
            "plan-term-two-years", "the two years would have to be compared",
            "year-of-a-term", "the two years would have to be compared",
            "dimension-value-unknown", "another file has the values");

    private static Messages messages(Language language) {
        Properties properties = new Properties();
        for (String bundle : List.of("schema_", "schema-entities_", "schema-look_", "schema-print_")) {
            Path file = MESSAGES.resolve(bundle + language.key() + ".properties");
            try (Reader in = Files.newBufferedReader(file, UTF_8)) {
                properties.load(in);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(language, texts);
    }

    private static List<Error> errors(String path, String text) throws IOException {
        String kind = path.contains("/") ? path.substring(0, path.indexOf('/')) : "annals";
        Schema schema = REGISTRY.getSchema(TEXTS.get("schema/" + kind + ".schema.json"));
        String yaml = path.endsWith(".md") ? EditorYaml.frontMatter(text) : text;
        return schema.validate(
                EditorYaml.json(yaml),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Map<String, String> sample() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(SAMPLE)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = SAMPLE.relativize(file).toString().replace('\\', '/');
                if (path.matches(
                        "annals\\.yml|(indicators|years|plans|programmes|inspections|events)/[^/]+\\.yml|(documents|pages)/[^/]+\\.md")) {
                    files.put(path, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void everyFileOfTheSample_isAccepted() throws IOException {
        assertThat(sample()).hasSizeGreaterThan(10);
        for (Map.Entry<String, String> file : sample().entrySet()) {
            assertThat(errors(file.getKey(), file.getValue())).as(file.getKey()).isEmpty();
        }
    }

    @Test
    void everyFileOfTheGoodCorpus_isAccepted() throws IOException {
        for (Map.Entry<String, String> file : Corpus.good().entrySet()) {
            assertThat(errors(file.getKey(), file.getValue())).as(file.getKey()).isEmpty();
        }
    }

    static Stream<Path> goodCases() {
        return Corpus.goodCases().stream();
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void everyFileOverTheGoodCorpus_isAccepted(Path good) throws IOException {
        for (Map.Entry<String, String> file :
                Corpus.over(Corpus.sections(Corpus.read(good))).entrySet()) {
            assertThat(errors(file.getKey(), file.getValue())).as(file.getKey()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"14:30,true", "9:00,true", "'\"10：00\"',true", "24:00,false", "14.30,false", "870,false", "9点,false"})
    void time_isTextOfHoursAndMinutes(String time, boolean good) throws IOException {
        String event = "title: 会议\ndate: 2018-03-01\nagenda: [{item: 报告, time: " + time + "}]\n";
        assertThat(errors("events/a.yml", event).isEmpty()).isEqualTo(good);
    }

    /** Name of a case and path of a file in it with a finding that a schema can see. */
    static Stream<String> seen() {
        return Corpus.cases().stream().flatMap(file -> {
            String name = file.getFileName().toString().replace(".txt", "");
            Map<String, String> sections = Corpus.sections(Corpus.read(file));
            return sections.getOrDefault("expected", "")
                    .lines()
                    .filter(line -> !line.isBlank() && isSeen(line, sections))
                    .map(line -> name + " " + line.substring(0, line.indexOf(':')))
                    .distinct();
        });
    }

    private static boolean isSeen(String line, Map<String, String> sections) {
        String[] parts = line.split(" ");
        String[] place = parts[0].split(":");
        if (!SEEN.contains(parts[1]) || place.length < 3) {
            return false;
        }
        String text = sections.getOrDefault(place[0], "");
        return !place[0].endsWith(".md")
                || Integer.parseInt(place[1])
                        <= EditorYaml.frontMatter(text).lines().count() + 1;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seen")
    void badFile_isRejected_whenOneFileShowsIt(String nameAndPath) throws IOException {
        String name = nameAndPath.substring(0, nameAndPath.indexOf(' '));
        String path = nameAndPath.substring(name.length() + 1);
        Path file = Path.of("src/test/resources/corpus/bad", name + ".txt");
        String text = Corpus.over(Corpus.sections(Corpus.read(file))).get(path);
        if (UNSEEN.containsKey(name)) {
            assertThat(errors(path, text)).as(nameAndPath).isEmpty();
        } else {
            assertThat(errors(path, text)).as(nameAndPath).isNotEmpty();
        }
    }

    @Test
    void corpus_hasManyFilesThatASchemaSees() {
        assertThat(seen()).hasSizeGreaterThan(45);
        assertThat(seen().map(one -> one.substring(0, one.indexOf(' ')))).containsAll(UNSEEN.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100", "98.5", "+800", "no", "1:13.4", "近2万个", "'100'", "{value: 3.20}", "{missing: pending}"})
    void figure_mayBeTextOrNumber(String figure) throws IOException {
        assertThat(errors("years/2017.yml", "period: 2017\nfigures: {places: " + figure + "}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "[1]",
                "{}",
                "{value: [1]}",
                "{missing: pending, value: 1}",
                "{missing: pending, change: +1}"
            })
    void figure_isRejected_whenItIsNeitherScalarNorMapping(String figure) throws IOException {
        assertThat(errors("years/2017.yml", "period: 2017\nfigures: {places: " + figure + "}\n"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017,true", "'''2017''',true", "1899,false", "2200,false", "'''1899''',false", "201,false"})
    void year_hasFourDigits_asTextOrNumber(String year, boolean good) throws IOException {
        assertThat(errors("years/2017.yml", "period: " + year + "\nfigures:\n").isEmpty())
                .isEqualTo(good);
    }

    @Test
    void indicator_needsACategory_unlessItsFileHasOne() throws IOException {
        String indicators = "indicators: {a: {title: A, unit: 所, direction: up}}\n";

        assertThat(errors("indicators/a.yml", indicators)).isNotEmpty();
        assertThat(errors("indicators/a.yml", "category: c\n" + indicators)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void schemas_areSchemas_andEveryKeyHasWords(Language language) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Map<String, String> texts = EditorSchemas.of(messages(language));
        assertThat(texts)
                .containsOnlyKeys(
                        "schema/annals.schema.json",
                        "schema/indicators.schema.json",
                        "schema/years.schema.json",
                        "schema/plans.schema.json",
                        "schema/programmes.schema.json",
                        "schema/inspections.schema.json",
                        "schema/events.schema.json",
                        "schema/documents.schema.json",
                        "schema/pages.schema.json");
        texts.forEach((path, text) ->
                assertThat(meta.validate(text, InputFormat.JSON)).as(path).isEmpty());
        assertThat(texts).isEqualTo(EditorSchemas.of(messages(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessage_isUsed(Language language) {
        String all = String.join("", EditorSchemas.of(messages(language)).values());
        assertThat(messages(language).texts().values()).allMatch(all::contains);
    }
}
