package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.validate.entity.DocumentReading;
import dev.annals.core.validate.entity.IndicatorReading;
import dev.annals.core.validate.entity.SettingsReading;
import dev.annals.core.validate.entity.YearReading;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The user guide says what the program does: its repositories generate, its examples are found, its tables are whole. */
class GuideTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Map<Language, Messages> MESSAGES = Bundle.messages(BUILT_IN);
    private static final Pattern UNIT = Pattern.compile("^\"?([^\\s\"#:]+)\"?: \\{kind: (\\w+)", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("^([A-Z]\\d{3}) .+");

    private static List<FaceData> faces = List.of();

    @TempDir
    private Path temp;

    @BeforeAll
    static void faces() {
        HeadlessFonts.prepare();
        faces = BundledFonts.read();
    }

    static List<Guide> guides() {
        return Guide.all();
    }

    private Generator generator(Map<String, String> files, String name) throws IOException {
        Path repository = temp.resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = repository.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Generator(
                new Setting(
                        repository,
                        temp.resolve(name + "-site"),
                        temp.resolve(name + "-findings.json"),
                        BUILT_IN,
                        MESSAGES,
                        Optional.empty(),
                        Optional.empty(),
                        Limits.DEFAULT),
                () -> faces);
    }

    private static List<String> told(Result result) {
        return result.findings().stream()
                .map(finding -> finding.place() + " " + finding.code().id() + " " + finding.arguments())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void firstRepository_generatesWithoutAFinding(Guide guide) throws Exception {
        Map<String, String> files = guide.files("index.md");
        assertThat(files.keySet())
                .containsExactly(
                        "pom.xml",
                        "annals.yml",
                        "indicators/all.yml",
                        "years/2023.yml",
                        "years/2024.yml",
                        "documents/2024.md");
        Result result = generator(files, "first").generate();
        assertThat(told(result)).isEmpty();
        assertThat(temp.resolve("first-site/index.html")).exists();
        assertThat(temp.resolve("first-site/documents/2024.pdf")).exists();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void misspeltBinding_isToldAsTheFirstStepsSay(Guide guide) throws Exception {
        Map<String, String> files = guide.files("index.md");
        files.computeIfPresent("documents/2024.md", (path, text) -> text.replace("{{places}}", "{{plases}}"));
        Result result = generator(files, "misspelt").validate();
        assertThat(result.findings()).hasSize(1);
        List<String> lines = new FindingLog(
                        new org.apache.maven.plugin.logging.SystemStreamLog(), MESSAGES.get(result.language()))
                .lines(result.findings().get(0));
        assertThat(guide.page("index.md")).contains(lines.get(0) + "\n" + lines.get(lines.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void pom_usesThePluginAsTheSampleDoes(Guide guide) throws Exception {
        Pattern plugin = Pattern.compile("<plugin>.*</plugin>", Pattern.DOTALL);
        Path sample = Guide.ROOT.resolve("reports/pom.xml");
        assertThat(plugin.matcher(guide.files("index.md").get("pom.xml"))
                        .results()
                        .map(MatchResult::group))
                .containsExactlyElementsOf(plugin.matcher(Files.readString(sample))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyFormInOneRepository_generatesWithoutAFinding(Guide guide) throws Exception {
        Map<String, String> files = guide.files("data-format.md");
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        assertThat(told(generator(files, "forms").generate())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyCode_hasASection_andEverySectionACode(Guide guide) {
        Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes(guide).keySet())
                .containsExactlyElementsOf(codes.stream()
                        .sorted(java.util.Comparator.comparing((String code) -> "FYSGDPTCWX".indexOf(code.charAt(0)))
                                .thenComparing(code -> code))
                        .toList());
    }

    /** What stands in the section of each code. */
    private static Map<String, String> codes(Guide guide) {
        Map<String, String> codes = new LinkedHashMap<>();
        guide.sections("findings.md").forEach((heading, text) -> {
            if (CODE.matcher(heading).matches()) {
                codes.put(heading.substring(0, 4), text);
            }
        });
        return codes;
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyExampleOfACode_isFoundAsThatCode(Guide guide) throws Exception {
        Map<String, String> good = guide.files("index.md");
        int examples = 0;
        for (Map.Entry<String, String> section : codes(guide).entrySet()) {
            List<Guide.Block> blocks = Guide.blocks(section.getValue());
            if (blocks.isEmpty()) {
                continue;
            }
            Map<String, String> files = new LinkedHashMap<>(good);
            blocks.forEach(block -> files.put(block.path(), block.text()));
            Generator generator = generator(files, section.getKey());
            Result result = "TC".indexOf(section.getKey().charAt(0)) < 0 ? generator.validate() : generator.generate();
            assertThat(result.findings())
                    .as(section.getKey() + " in " + guide.folder() + ": " + told(result))
                    .extracting(Finding::code)
                    .extracting(Code::id)
                    .contains(section.getKey());
            examples++;
        }
        assertThat(examples).isGreaterThan(45);
    }

    private static Stream<String> keys(Type type) {
        if (type instanceof Type.Structure structure) {
            return keys(structure.schema());
        }
        if (type instanceof Type.Entries entries) {
            return keys(entries.value());
        }
        if (type instanceof Type.Listing listing) {
            return keys(listing.item());
        }
        return type instanceof Type.Either either
                ? Stream.concat(keys(either.one()), keys(either.other()))
                : type instanceof Type.Choice choice ? choice.words().stream() : Stream.empty();
    }

    /** The keys of a mapping and of what stands in it, and the words to choose from. */
    private static Stream<String> keys(Schema schema) {
        return schema.keys().stream()
                .flatMap((Key<?> key) ->
                        Stream.concat(Stream.of(key.name()), keys(key.shape().type())));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyKeyAndWordOfTheSchemas_standsInTheDataFormat(Guide guide) {
        Set<String> keys = Stream.of(
                        SettingsReading.SCHEMA, IndicatorReading.FILE, YearReading.FILE, DocumentReading.SCHEMA)
                .flatMap(GuideTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).hasSizeGreaterThan(60).contains("as-of", "not-collected", "provincial");
        String page = guide.page("data-format.md");
        assertThat(keys.stream().filter(key -> !page.contains("`" + key + "`"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyBuiltInUnit_isListed(Guide guide) {
        Set<String> units = UNIT.matcher(BUILT_IN.text("units.yml"))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(units).hasSizeGreaterThan(80).contains("%", "元/生");
        String page = guide.page("data-format.md");
        assertThat(units.stream().filter(unit -> !page.contains("`" + unit + "`")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void lookOfItsOwn_isMadeAsTheExampleSays(Guide guide) throws Exception {
        Map<String, String> files = new LinkedHashMap<>(guide.files("index.md"));
        files.putAll(guide.files("templates.md"));
        for (Guide.Block block : Guide.blocks(guide.page("templates.md"))) {
            if (block.language().equals("diff")) {
                files.put(
                        block.path(),
                        changed(BUILT_IN.text(block.path().replaceFirst("^templates/", "")), block.text()));
            }
        }
        assertThat(files).containsKeys("templates/site/site.css", "templates/profiles/report.css");
        Result result = generator(files, "look").generate();
        assertThat(told(result)).isEmpty();
        assertThat(Files.readString(temp.resolve("look-site/site/site.css")))
                .contains("#5b3a8c")
                .doesNotContain("#0b5a8f");
        assertThat(Files.readString(temp.resolve("look-site/years/index.html"))).contains("class=\"sub\"");
    }

    /** Applies lines {@code -old} and {@code +new} wherever the old one stands in the text. */
    private static String changed(String text, String diff) {
        String changed = text;
        List<String> lines = diff.lines().toList();
        for (int i = 0; i < lines.size(); i += 2) {
            String old = lines.get(i).substring(1);
            assertThat(changed).as("the built-in file").contains(old);
            changed = changed.replace(old, lines.get(i + 1).substring(1));
        }
        return changed;
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyBuiltInFileThatMayBeReplaced_isListed(Guide guide) {
        String page = guide.page("templates.md");
        assertThat(Stream.of("pages", "documents", "profiles", "site")
                        .flatMap(folder -> BUILT_IN.in(folder).keySet().stream())
                        .filter(path -> !page.contains("`templates/" + path + "`")))
                .isEmpty();
    }

    @Test
    void bothLanguages_haveTheSamePagesAndSections() {
        for (String page : List.of("index.md", "data-format.md", "findings.md", "templates.md")) {
            List<Integer> sections =
                    guides().stream().map(guide -> guide.sections(page).size()).toList();
            assertThat(sections.get(0)).as(page).isEqualTo(sections.get(1));
        }
    }
}
