package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryLoaderTest {

    private static final Limits SMALL = new Limits(1000, 5, 10, 8, 100, 1000);

    @TempDir
    Path outer;

    private Path root;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(outer.resolve("repository"));
    }

    private void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SourceTree load() {
        return RepositoryLoader.load(root, Limits.DEFAULT);
    }

    private static List<Code> codes(SourceTree tree) {
        return tree.findings().stream().map(Finding::code).toList();
    }

    private static Finding only(SourceTree tree) {
        assertThat(tree.findings()).hasSize(1);
        return tree.findings().get(0);
    }

    private static Node.Scalar scalar(SourceTree tree, String key) {
        Node.Mapping mapping =
                (Node.Mapping) tree.file("annals.yml").orElseThrow().root();
        return (Node.Scalar) mapping.get(key).orElseThrow();
    }

    @Test
    void scalars_stayAsTyped_whateverYamlMakesOfThem() {
        List<String> typed = List.of(
                "1:13.4", "3.20", "no", "on", "14:30", "0123", "2017-12-31", "1e3", "0x1F", "~", "null", ".5", "１００所");
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < typed.size(); i++) {
            yaml.append("k").append(i).append(": ").append(typed.get(i)).append('\n');
        }
        write("annals.yml", yaml + "2024: year\nno: key\n");

        SourceTree tree = load();

        assertThat(tree.findings()).isEmpty();
        for (int i = 0; i < typed.size(); i++) {
            assertThat(scalar(tree, "k" + i).text()).isEqualTo(typed.get(i));
        }
        assertThat(scalar(tree, "2024").text()).isEqualTo("year");
        assertThat(scalar(tree, "no").text()).isEqualTo("key");
    }

    @Test
    void places_countCodePoints_whenAstralCharactersStandBefore() {
        write("annals.yml", "a: {𠮷🎉: 𠀀𠀁, b: \"x\"}\n");

        Node.Mapping inner = (Node.Mapping)
                ((Node.Mapping) load().file("annals.yml").orElseThrow().root())
                        .get("a")
                        .orElseThrow();

        assertThat(inner.entries().get(0).value().place()).isEqualTo(new Place("annals.yml", 1, 9));
        Node.Scalar quoted = (Node.Scalar) inner.get("b").orElseThrow();
        assertThat(quoted.place().column()).isEqualTo(16);
        assertThat(quoted.at(0).column()).isEqualTo(17);
    }

    @Test
    void places_doNotCountTheMark_whenTheFileStartsWithOne() {
        write("annals.yml", "\uFEFFtitle: 教育\n");

        assertThat(scalar(load(), "title").place()).isEqualTo(new Place("annals.yml", 1, 8));
    }

    @Test
    void lines_areCountedAlike_whateverEndsThem() {
        write("annals.yml", "a: 1\r\nb: 2\rc: 3\nd: \"x\u2028y\"\ne: 5\n");

        SourceTree tree = load();

        assertThat(tree.findings()).isEmpty();
        assertThat(scalar(tree, "b").place().line()).isEqualTo(2);
        assertThat(scalar(tree, "c").place().line()).isEqualTo(3);
        assertThat(scalar(tree, "e").place()).isEqualTo(new Place("annals.yml", 5, 4));
        assertThat(tree.file("annals.yml").orElseThrow().lines()).hasSize(6).contains("c: 3");
    }

    @Test
    void scalar_tellsExactPlaces_onlyWhenItStandsInOneLineAsItIs() {
        write("annals.yml", "a: plain\nb: 'it''s'\nc: |\n  block\nd: two\n  lines\ne: \"\\u0041bc\"\nf: &x anchored\n");

        SourceTree tree = load();

        assertThat(scalar(tree, "a").at(2).column()).isEqualTo(6);
        assertThat(scalar(tree, "b").verbatim()).isFalse();
        assertThat(scalar(tree, "c").verbatim()).isFalse();
        assertThat(scalar(tree, "d").verbatim()).isFalse();
        assertThat(scalar(tree, "e").at(2)).isEqualTo(new Place("annals.yml", 7, 4));
        assertThat(scalar(tree, "f").at(1).column()).isEqualTo(8);
    }

    @Test
    void bytes_areAFinding_whenTheyAreNotUtf8() {
        byte[] gbk = "标题".getBytes(Charset.forName("GBK"));
        byte[] bytes = new byte[gbk.length + 10];
        System.arraycopy("a: 教\nb: ".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 10);
        System.arraycopy(gbk, 0, bytes, 10, gbk.length);
        write("annals.yml", bytes);

        Finding finding = only(load());

        assertThat(finding.code()).isEqualTo(Code.FILE_NOT_UTF8);
        assertThat(finding.place()).isEqualTo(new Place("annals.yml", 2, 4));
        assertThat(finding.arguments()).containsExactly("0xB1");
    }

    @Test
    void characters_areAFinding_whenYamlForbidsThem() {
        write("annals.yml", "a: 𠮷\u0007b\n");

        Finding finding = only(load());

        assertThat(finding.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(finding.place()).isEqualTo(new Place("annals.yml", 1, 5));
        assertThat(finding.arguments().get(0)).contains("U+0007");
    }

    @Test
    void file_isNotRead_whenItIsTooLarge() {
        write("annals.yml", "title: 教育\n");
        write("years/2017.yml", "x".repeat(10 << 20));

        SourceTree tree = load();

        assertThat(only(tree).code()).isEqualTo(Code.FILE_TOO_LARGE);
        assertThat(tree.files()).hasSize(1);
    }

    @Test
    void nesting_isAFinding_whenItIsTenThousandDeep() {
        write("annals.yml", "a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
        write("years/2017.yml", "a: " + "{b: ".repeat(10_000) + "\n");
        write("years/2018.yml", "? ".repeat(10_000) + "\n");

        assertThat(codes(load())).containsExactly(Code.YAML_TOO_DEEP, Code.YAML_TOO_DEEP, Code.YAML_TOO_DEEP);
    }

    @Test
    void aliases_areAFinding_whenTheyNestTooDeepOrAreTooMany() {
        write("annals.yml", "a: &a [[[[x]]]]\nb: [[[*a]]]\n");
        write("years/1.yml", "a: &a x\nb: [" + "*a,".repeat(11) + "]\n");
        write("years/2.yml", "a: &a [" + "x,".repeat(20) + "]\nb: [*a, *a, *a]\nc: [*a, *a]\n");

        assertThat(codes(RepositoryLoader.load(root, SMALL)))
                .containsExactly(Code.YAML_TOO_DEEP, Code.YAML_ALIASES, Code.YAML_TOO_MANY_NODES);
    }

    @Test
    void alias_isTheAnchoredNode_whenItIsUsed() {
        write("annals.yml", "a: &a 近2万个\nb: *a\n");

        SourceTree tree = load();

        assertThat(scalar(tree, "b").text()).isEqualTo("近2万个");
        assertThat(scalar(tree, "b")).isSameAs(scalar(tree, "a"));
    }

    @Test
    void repository_isAFinding_whenItIsEmptyOrNotThere() throws IOException {
        write("pom.xml", "<project/>");
        write("README.md", "x");
        write(".git/config", "x");
        write("target/site/index.html", "x");

        assertThat(only(load()).code()).isEqualTo(Code.REPOSITORY_EMPTY);
        assertThat(codes(RepositoryLoader.load(root.resolve("none"), Limits.DEFAULT)))
                .containsExactly(Code.FILE_UNREADABLE);
        assertThat(codes(RepositoryLoader.load(root.resolve("pom.xml"), Limits.DEFAULT)))
                .containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void walk_stops_whenThereAreTooManyFiles() {
        write("annals.yml", "title: x\n");
        for (int i = 0; i < 10; i++) {
            write("years/" + (2010 + i) + ".yml", "period: 2010\n");
        }

        SourceTree tree = RepositoryLoader.load(root, SMALL);

        assertThat(only(tree).code()).isEqualTo(Code.TOO_MANY_FILES);
        assertThat(tree.files()).hasSize(5);
    }

    @Test
    void walk_stops_whenLinksMultiplyEachOther() throws IOException {
        write("annals.yml", "title: x\n");
        for (int i = 0; i < 40; i++) {
            Files.createDirectories(root.resolve("templates/" + i));
        }
        for (int i = 0; i < 39; i++) {
            link("templates/" + i + "/a", root.resolve("templates/" + (i + 1)));
            link("templates/" + i + "/b", root.resolve("templates/" + (i + 1)));
        }

        assertThat(only(load()).code()).isEqualTo(Code.TOO_MANY_FILES);
    }

    @Test
    void folder_isAFinding_whenItIsNamedLikeAFile() throws IOException {
        write("annals.yml", "title: x\n");
        Files.createDirectories(root.resolve("years/2017.yml"));

        Finding finding = only(load());

        assertThat(finding.code()).isEqualTo(Code.FILE_UNREADABLE);
        assertThat(finding.arguments()).containsExactly("directory");
    }

    @Test
    void link_isFollowed_onlyInsideTheRepository() throws IOException {
        write("annals.yml", "title: x\n");
        write("years/2017.yml", "period: 2017\n");
        Path outside = Files.writeString(outer.resolve("secret.yml"), "period: 2016\n");
        link("years/2016.yml", outside);
        link("years/2015.yml", root.resolve("years/none.yml"));
        link("years/2014.yml", root.resolve("years/2017.yml"));
        link("documents", root);

        SourceTree tree = load();

        assertThat(codes(tree)).containsExactly(Code.FILE_UNREADABLE, Code.FILE_UNREADABLE, Code.FILE_OUTSIDE);
        assertThat(tree.findings().stream().map(one -> one.place().file()))
                .containsExactly("documents", "years/2015.yml", "years/2016.yml");
        assertThat(tree.files().stream().map(SourceFile::path))
                .containsExactly("annals.yml", "years/2014.yml", "years/2017.yml");
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve(path), target);
        } catch (UnsupportedOperationException e) {
            assumeThat(false).as("this file system has no symbolic links").isTrue();
        }
    }

    @Test
    void markdown_keepsTheLineItsBodyStartsOn() {
        write("annals.yml", "title: x\n");
        write("documents/a.md", "---\r\ntitle: 报告\r\n---\r\n\r\n# 一\r\n");

        SourceFile file = load().file("documents/a.md").orElseThrow();

        assertThat(file.bodyLine()).isEqualTo(4);
        assertThat(file.body()).contains("\n# 一\n");
        assertThat(file.lines().get(4)).isEqualTo("# 一");
    }

    @Test
    void templates_areReadAsText_whateverTheyHold() {
        write("annals.yml", "title: x\n");
        write("templates/pages/overview.ftlh", "<p>${title}</p>\n");

        assertThat(load().templates())
                .containsExactly(new TemplateFile("templates/pages/overview.ftlh", "<p>${title}</p>\n"));
    }

    @Test
    void findings_showTheLinesAroundThem_evenInFilesThatCannotBeParsed() {
        write("annals.yml", "title: x\nbodies: [\n");

        Finding finding = only(load());

        assertThat(finding.excerpt().orElseThrow().lines()).contains("bodies: [");
    }

    @Test
    void builtInText_isParsed_unlessItIsFaulty() {
        SourceFile file = RepositoryLoader.parse("annals:units.yml", "所: {kind: count}\n", Limits.DEFAULT);

        assertThat(file.root().place()).isEqualTo(new Place("annals:units.yml", 1, 1));
        assertThatThrownBy(() -> RepositoryLoader.parse("annals:units.yml", "a: [", Limits.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
