package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of input that is wrong as a whole: a finding each, and the last good site untouched. */
class BadInputTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Map<Language, Messages> MESSAGES = Bundle.messages(BUILT_IN);

    private static final String SETTINGS = """
            title: 看板
            bodies: {bureau: 教育局}
            categories: {schools: 学校}
            """;
    private static final String CATALOGUE = """
            category: schools
            indicators:
              built: {title: 新建学校, unit: 所, direction: up}
            """;
    private static final String YEAR = """
            period: 2017
            figures: {built: 12所}
            """;
    private static final String REPORT = """
            ---
            title: 报告
            ---
            # 进展

            全年新建学校{{built}}。
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void repository() throws IOException {
        HeadlessFonts.prepare();
        write("annals.yml", SETTINGS);
        write("indicators/all.yml", CATALOGUE);
        write("years/2017.yml", YEAR);
        write("documents/report.md", REPORT);
    }

    private Path write(String path, String text) throws IOException {
        Path file = temp.resolve("repository").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path site() {
        return temp.resolve("out/site");
    }

    private Result generate() {
        return generate(site());
    }

    private Result generate(Path site) {
        Setting setting = new Setting(
                temp.resolve("repository"),
                site,
                temp.resolve("out/findings.json"),
                BUILT_IN,
                MESSAGES,
                Optional.empty(),
                Optional.empty(),
                Limits.DEFAULT);
        return new Generator(setting, BundledFonts::read).generate();
    }

    /** Runs, expects exactly this error, told with words in both languages, and the last site as it was. */
    private Finding refused(Code code) throws IOException {
        Path page = site().resolve("index.html");
        boolean had = Files.exists(page);
        String before = had ? Files.readString(page) : "";
        Result result = generate();
        assertThat(result.failed()).isTrue();
        assertThat(result.findings()).extracting(Finding::code).contains(code);
        assertThat(Files.exists(page)).isEqualTo(had);
        assertThat(had ? Files.readString(page) : "").isEqualTo(before);
        assertThat(Files.readString(temp.resolve("out/findings.json"))).contains(code.id());
        Finding found = result.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
        MESSAGES.values()
                .forEach(words -> assertThat(new FindingLog(new SystemStreamLog(), words).lines(found))
                        .hasSizeGreaterThan(1));
        return found;
    }

    @Test
    void smallRepository_makesASiteAndAReport() {
        Result result = generate();
        assertThat(result.findings()).isEmpty();
        assertThat(site().resolve("index.html")).exists();
        assertThat(site().resolve("documents/report.pdf")).exists();
    }

    @Test
    void emptyRepository_isToldAsSuch() throws Exception {
        for (String file : List.of("annals.yml", "indicators/all.yml", "years/2017.yml", "documents/report.md")) {
            Files.delete(temp.resolve("repository").resolve(file));
        }
        for (String folder : List.of("indicators", "years", "documents")) {
            Files.delete(temp.resolve("repository").resolve(folder));
        }
        refused(Code.REPOSITORY_EMPTY);
    }

    @Test
    void missingSettings_areNamed_withTheNearFile() throws Exception {
        generate();
        Path repository = temp.resolve("repository");
        Files.move(repository.resolve("annals.yml"), repository.resolve("annals.yaml"));
        assertThat(refused(Code.SETTINGS_MISSING).arguments()).contains("annals.yaml");
    }

    @Test
    void unreadableFile_isNamed() throws Exception {
        generate();
        Files.createSymbolicLink(
                temp.resolve("repository/years/2016.yml"), temp.resolve("repository/years/nowhere.yml"));
        assertThat(refused(Code.FILE_UNREADABLE).place().file()).isEqualTo("years/2016.yml");
    }

    @Test
    void fileThatNothingReads_isNamed_withTheNearFolder() throws Exception {
        generate();
        write("year/2016.yml", YEAR);
        Finding finding = refused(Code.FILE_UNREAD);
        assertThat(finding.place().file()).startsWith("year/");
        assertThat(String.join(" ", finding.arguments())).contains("years");
    }

    @Test
    void yamlBomb_isStopped() throws Exception {
        generate();
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        write("years/2016.yml", bomb.toString());
        Result result = generate();
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsAnyOf(Code.YAML_ALIASES, Code.YAML_TOO_MANY_NODES);
    }

    @Test
    void tenMegabytes_areNotRead() throws Exception {
        generate();
        write("years/2016.yml", "period: 2016\nnote: " + "字".repeat(10 << 20) + "\n");
        assertThat(refused(Code.FILE_TOO_LARGE).place().file()).isEqualTo("years/2016.yml");
    }

    @Test
    void templateWithAnError_isNamedWithLineAndColumn() throws Exception {
        generate();
        write("templates/pages/overview.ftlh", "<h1>\n  ${nothing.here}\n</h1>\n");
        Finding finding = refused(Code.TEMPLATE_ERROR);
        assertThat(finding.place().toString()).isEqualTo("templates/pages/overview.ftlh:2:5");
        assertThat(finding.excerpt()).isPresent();
    }

    @Test
    void documentTemplateThatIsNoMarkup_isAFinding() throws Exception {
        generate();
        write("templates/documents/annual-report.ftlh", "<html><body class=\"x\"><p>unclosed</body></html>");
        refused(Code.TEMPLATE_ERROR);
    }

    @Test
    void unknownProfile_isNamedAtItsPlace() throws Exception {
        generate();
        write("documents/report.md", REPORT.replace("title: 报告", "title: 报告\nprofile: repotr"));
        assertThat(refused(Code.PROFILE_UNKNOWN).place().toString()).isEqualTo("documents/report.md:3:10");
    }

    @Test
    void outputThatCannotBeWritten_isAFinding() throws Exception {
        Path inTheWay = Files.writeString(temp.resolve("in-the-way"), "a file");
        Result result = generate(inTheWay.resolve("site"));
        assertThat(result.failed()).isTrue();
        assertThat(result.findings()).extracting(Finding::code).contains(Code.OUTPUT_UNWRITABLE);
        assertThat(Files.readString(inTheWay)).isEqualTo("a file");
    }

    @Test
    void outputFolderOfOthers_isNotTouched() throws Exception {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.txt"), "years of work");
        Result result = generate();
        assertThat(result.findings()).extracting(Finding::code).contains(Code.OUTPUT_NOT_OURS);
        assertThat(Files.readString(site().resolve("thesis.txt"))).isEqualTo("years of work");
    }

    @Test
    void characterWithoutAGlyph_isNamedAtItsPlace() throws Exception {
        generate();
        write("documents/report.md", REPORT.replace("全年", "全年😀"));
        Finding finding = refused(Code.GLYPH_MISSING);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:6:3");
        assertThat(finding.arguments()).containsExactly("😀", "U+1F600");
    }

    @Test
    void templateThatNothingReads_isNamed_withTheOneMeant() throws Exception {
        generate();
        write("templates/overview.ftlh", "<h1>mine</h1>");
        assertThat(refused(Code.FILE_UNREAD).arguments())
                .containsExactly("templates/overview.ftlh", "templates/pages/overview.ftlh");
    }

    @Test
    void templateThatAnotherIncludes_isRead() throws Exception {
        write("templates/pages/list.ftlh", "<#include \"greeting.ftlh\">");
        write("templates/pages/greeting.ftlh", "<p>mine</p>");
        assertThat(generate().findings()).isEmpty();
        assertThat(Files.readString(site().resolve("years/index.html"))).isEqualTo("<p>mine</p>\n");
    }

    @Test
    void documentTemplateWithoutABody_isNamed() throws Exception {
        generate();
        Path own = write("templates/documents/annual-report.ftlh", "<html><body><p>${view.title}</p></body></html>");
        assertThat(refused(Code.TEMPLATE_ERROR).place().file()).isEqualTo("templates/documents/" + own.getFileName());
    }

    @Test
    void templateThatCallsItself_isNamed() throws Exception {
        generate();
        write("templates/pages/year.ftlh", "<#macro again><@again/></#macro><@again/>");
        assertThat(refused(Code.TEMPLATE_ERROR).place().file()).isEqualTo("templates/pages/year.ftlh");
    }

    @Test
    void controlCharacter_isNamedAtItsPlace() throws Exception {
        generate();
        write("documents/report.md", REPORT.replace("全年", "全\u0001年"));
        Finding finding = refused(Code.GLYPH_MISSING);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:6:2");
        assertThat(finding.arguments()).contains("U+0001");
    }

    @Test
    void internalIndicator_isNowhereInTheSite() throws Exception {
        write("indicators/internal.yml", """
                category: schools
                indicators:
                  petitions: {title: 信访事项, unit: 件, direction: down, visibility: internal}
                """);
        write("years/2017.yml", """
                period: 2017
                figures: {built: 12所, petitions: 4321件}
                targets: {petitions: ≤4320件}
                """);
        write("documents/report.md", REPORT + "\n{{figures: category=schools}}\n\n{{targets}}\n");
        Result result = generate();
        assertThat(result.failed()).isFalse();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(Code.BLOCK_EMPTY);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(site())) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            assertThat(file.toString()).doesNotContain("petitions");
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("petitions", "4321", "4,321")
                    .doesNotContain(new String("信访".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void firstYearOfAll_hasAYearBefore() throws Exception {
        write("years/2017.yml", "period: 1900\nfigures: {built: 12所}\ntargets: {built: ≥9所}\n");
        write("documents/report.md", REPORT + "\n{{chart: built, kind=bullet}}\n");
        assertThat(generate().findings()).isEmpty();
    }

    @Test
    void severalMistakes_areAllTold() throws Exception {
        generate();
        write("years/2017.yml", "period: 2017\nfigures: {bult: 12所}\ntargets: {built: 十二}\n");
        write("documents/report.md", REPORT.replace("{{built}}", "{{buillt}}"));
        Result result = generate();
        assertThat(result.findings())
                .extracting(finding -> finding.place().file())
                .contains("years/2017.yml", "documents/report.md");
        assertThat(result.findings()).hasSizeGreaterThanOrEqualTo(3);
    }
}
