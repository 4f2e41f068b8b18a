package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The look, the foot and the pages that a repository makes its own. */
class OwnLookTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
    }

    private String page(String path) throws IOException {
        return Files.readString(repository.site().resolve(path));
    }

    private void settings(String more) throws IOException {
        repository.write("annals.yml", SmallRepository.SETTINGS + more);
    }

    @Test
    void site_hasNoSheetOfItsLook_whenItHasNone() throws Exception {
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(repository.site().resolve("site/look.css")).doesNotExist();
        assertThat(page("index.html")).doesNotContain("look.css");
    }

    @Test
    void look_isASheetBehindThatOfTheSite() throws Exception {
        settings("look: {accent: b5121b, font: Source Han Sans SC, heading-font: serif}\n");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(page("site/look.css"))
                .containsSubsequence("@media screen {", "--accent: #b5121b;", "--tint: #")
                .containsSubsequence("prefers-color-scheme: dark", "--accent: #")
                .containsSubsequence("@media print", "--accent: #b5121b;")
                .contains("font-family: \"Source Han Sans SC\", sans-serif;", "{ font-family: serif; }")
                .doesNotContain("--paper", "--met");
        assertThat(page("years/2017.html")).containsSubsequence("../site/site.css", "../site/look.css");
    }

    @Test
    void reports_arePrintedInTheAccent() throws Exception {
        repository.write("documents/report.md", SmallRepository.REPORT + "\n{{chart: built}}\n");
        assertThat(repository.generate().failed()).isFalse();
        byte[] before = Files.readAllBytes(repository.site().resolve("documents/report.pdf"));
        settings("look: {accent: b5121b}\n");
        assertThat(repository.generate().failed()).isFalse();
        assertThat(Files.readAllBytes(repository.site().resolve("documents/report.pdf")))
                .isNotEqualTo(before);
    }

    @Test
    void foot_holdsTheLines_withFiguresAndLinks_inEveryLanguage() throws Exception {
        settings("""
                languages: [zh, en]
                footer:
                  - {zh: "新建{{built}}。[公开](https://example.org/?a=1&b=2)", en: "Built: {{built}}"}
                  - 教育局
                """);
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(page("years/2017.html"))
                .contains("<p>新建<a class=\"bound\" href=\"../indicators/built.html\">12所</a>。"
                        + "<a href=\"https://example.org/?a=1&amp;b=2\">公开</a></p>");
        assertThat(page("en/index.html")).contains("<p>Built: ", "<p lang=\"zh-CN\">教育局</p>");
    }

    @Test
    void pages_areInTheNavigationOrTheFoot_inOrder() throws Exception {
        repository.write("pages/b.md", "---\ntitle: 乙\nnav: true\norder: 1\n---\n正文。\n");
        repository.write("pages/a.md", "---\ntitle: 甲\nnav: true\norder: 2\n---\n正文。\n");
        repository.write("pages/c.md", "---\ntitle: 丙\n---\n# 数据\n\n{{chart: built}}\n\n{{figures: built}}\n");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(page("index.html"))
                .containsSubsequence("<nav", ">乙</a>", ">甲</a>", "</nav>", "<footer", ">丙</a>", "</footer>");
        assertThat(page("pages/c.html"))
                .contains("<h1>丙</h1>", "<svg", "<table class=\"figures", "aria-current=\"page\">丙</a>")
                .doesNotContain("drawing:", "class=\"number\">一、", "class=\"label\"");
        assertThat(repository.site().resolve("documents/c.pdf")).doesNotExist();
    }

    @Test
    void page_isInTheLanguageOfTheEdition_orMarked() throws Exception {
        settings("languages: [zh, en]\n");
        repository.write("pages/about.md", "---\ntitle: 说明\nnav: true\n---\n新建{{built}}。\n");
        repository.write("pages/about_en.md", "---\ntitle: About\nnav: true\n---\nBuilt: {{built}}.\n");
        repository.write("pages/only.md", "---\ntitle: 只有中文\nnav: true\n---\n新建{{built}}。\n");
        repository.write("pages/late_en.md", "---\ntitle: English only\n---\nText.\n");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(page("pages/about.html")).contains("<h1>说明</h1>").doesNotContain("Built");
        assertThat(page("en/pages/about.html"))
                .contains("<h1>About</h1>", "Built: ")
                .doesNotContain("说明");
        assertThat(page("en/pages/only.html"))
                .contains("<h1 lang=\"zh-CN\">只有中文</h1>", "<article class=\"document page\" lang=\"zh-CN\">", "12所");
        assertThat(page("pages/late.html")).contains("<h1 lang=\"en\">English only</h1>");
    }

    @Test
    void internalIndicator_isInNoPageOrFoot() throws Exception {
        repository.generate();
        repository.write("indicators/internal.yml", """
                category: schools
                indicators:
                  petitions: {title: 信访事项, unit: 件, direction: down, visibility: internal}
                """);
        repository.write("years/2017.yml", "period: 2017\nfigures: {built: 12所, petitions: 4321件}\n");
        repository.write("pages/about.md", "---\ntitle: 说明\n---\n信访{{petitions}}。\n");
        assertThat(repository.refused(Code.INTERNAL_BOUND).place().toString()).startsWith("pages/about.md:4:");
        Files.delete(repository.root().resolve("pages/about.md"));
        settings("footer: 信访{{petitions}}\n");
        assertThat(repository.refused(Code.INTERNAL_BOUND).place().file()).isEqualTo("annals.yml");
    }

    @Test
    void characterThatNoFaceHas_mayStandOnAPage_whichIsNotPrinted() throws Exception {
        repository.write("pages/about.md", "---\ntitle: 说明\n---\n欢迎\uD83D\uDE00\n");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(page("pages/about.html")).contains("\uD83D\uDE00");
    }

    @Test
    void icon_isTheRepositorysOwn() throws Exception {
        repository.write("templates/site/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(Files.readAllBytes(repository.site().resolve("site/icon.svg")))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(repository.site().toFile().list())).contains("index.html");
    }
}
