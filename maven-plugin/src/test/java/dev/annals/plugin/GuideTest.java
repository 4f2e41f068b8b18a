package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.intake.Request;
import dev.annals.core.intake.layout.Role;
import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.pipeline.intake.FigureImport;
import dev.annals.core.pipeline.intake.Imported;
import dev.annals.core.pipeline.intake.Order;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.sheet.SheetLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user guide shows is what happens: its repositories generate, its mistakes are told. */
class GuideTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Map<Language, Messages> MESSAGES = Bundle.messages(BUILT_IN);

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

    private Generator generator(Map<String, String> files, String name, Language told) throws IOException {
        return new Generator(setting(files, name, told), () -> faces);
    }

    private Setting setting(Map<String, String> files, String name, Language told) throws IOException {
        Path repository = temp.resolve(name);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = repository.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Setting(
                repository,
                temp.resolve(name + "-site"),
                temp.resolve(name + "-findings.json"),
                BUILT_IN,
                MESSAGES,
                Optional.of(told),
                Optional.empty(),
                Limits.DEFAULT);
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
        Result result = generator(files, "first", guide.language()).generate();
        assertThat(told(result)).isEmpty();
        assertThat(temp.resolve("first-site/index.html")).exists();
        assertThat(temp.resolve("first-site/documents/2024.pdf")).exists();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void misspeltBinding_isToldAsTheFirstStepsSay(Guide guide) throws Exception {
        Map<String, String> files = guide.files("index.md");
        files.computeIfPresent("documents/2024.md", (path, text) -> text.replace("{{places}}", "{{plases}}"));
        Result result = generator(files, "misspelt", guide.language()).validate();
        assertThat(result.findings()).hasSize(1);
        List<String> lines = new FindingLog(new SystemStreamLog(), MESSAGES.get(guide.language()))
                .lines(result.findings().get(0));
        assertThat(guide.page("index.md").lines()).contains(lines.get(0), lines.get(lines.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void changedFigure_changesTheChangeAsTheFirstStepsSay(Guide guide) throws Exception {
        Map<String, String> files = guide.files("index.md");
        Path page = temp.resolve("changed-site/indicators/kindergartens.html");
        String more = guide.language() == Language.CHINESE ? "增加%s所" : "up %s";
        generator(files, "changed", guide.language()).generate();
        assertThat(Files.readString(page)).contains(more.formatted(3));
        files.computeIfPresent(
                "years/2024.yml", (path, text) -> text.replace("kindergartens: 12", "kindergartens: 13"));
        generator(files, "changed", guide.language()).generate();
        assertThat(Files.readString(page)).contains(more.formatted(4)).doesNotContain(more.formatted(3));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyFormInOneRepository_generatesWithoutAFinding(Guide guide) throws Exception {
        Map<String, String> files = guide.files("data-format.md");
        assertThat(files).hasSizeGreaterThanOrEqualTo(7);
        assertThat(told(generator(files, "forms", guide.language()).generate())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyExampleOfACode_isToldAsThatCode(Guide guide) throws Exception {
        int examples = 0;
        for (Map.Entry<String, String> section : guide.codes().entrySet()) {
            List<Guide.Block> blocks = Guide.blocks(section.getValue());
            if (!blocks.isEmpty()) {
                Map<String, String> files = new LinkedHashMap<>(guide.files("index.md"));
                blocks.forEach(block -> files.put(block.path(), block.text()));
                assertTold(section.getKey(), generator(files, section.getKey(), guide.language()));
                examples++;
            }
        }
        assertThat(examples).isGreaterThan(45);
    }

    /** Runs; what concerns templates and faces comes to light only when something is made of them. */
    private static void assertTold(String code, Generator generator) {
        boolean made = code.startsWith("T") || code.startsWith("C");
        Result result = made ? generator.generate() : generator.validate();
        assertThat(result.findings())
                .as(code + ": " + told(result))
                .extracting(Finding::code)
                .extracting(found -> found.id())
                .contains(code);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void import_isToldAsItsPageSays_whichListsEveryHead(Guide guide) throws Exception {
        Map<String, String> files = new LinkedHashMap<>(guide.files("index.md"));
        files.putAll(guide.files("import.md"));
        Setting setting = setting(files, "import", guide.language());
        Request request = new Request(Optional.empty(), Optional.empty());
        Path table = temp.resolve("import/figures.csv");
        Imported imported = new FigureImport(setting, SheetLimits.DEFAULT).run(new Order(table, request, true));
        assertThat(told(imported.result())).isEmpty();
        assertThat(imported.written()).isTrue();
        List<String> lines =
                new ProposalLog(new SystemStreamLog(), MESSAGES.get(guide.language())).lines(imported.proposal());
        assertThat(guide.page("import.md").lines()).containsSubsequence(lines);
        assertThat(Files.readString(temp.resolve("import/years/2025.yml"))).contains("period: 2025\n");
        for (Role role : Role.values()) {
            String words = MESSAGES.get(guide.language()).text("import.column." + role.key());
            assertThat(words.split("\\|"))
                    .allMatch(word -> guide.page("import.md").contains("`" + word + "`"));
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void lookOfItsOwn_isMadeAsTheExampleSays(Guide guide) throws Exception {
        Map<String, String> files = new LinkedHashMap<>(guide.files("index.md"));
        files.putAll(guide.files("templates.md"));
        assertThat(told(generator(files, "look", guide.language()).generate())).isEmpty();
        Path site = temp.resolve("look-site");
        assertThat(Files.readString(site.resolve("site/look.css"))).contains("--accent: #5b3a8c");
        String list = Files.readString(site.resolve("years/index.html"));
        assertThat(list).contains("<p class=\"sub\">", "href=\"../pages/about.html\"", "../site/look.css");
        boolean chinese = guide.language() == Language.CHINESE;
        assertThat(list).contains(chinese ? ">逐年</a>" : ">Year by year</a>", chinese ? "联系我们" : "Contact");
        assertThat(Files.readString(site.resolve("pages/about.html"))).contains("<table class=\"figures");
    }
}
