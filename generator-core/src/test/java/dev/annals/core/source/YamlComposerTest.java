package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlComposerTest {

    @TempDir
    Path outer;

    private TestRepository repository;

    @BeforeEach
    void makeFolder() {
        repository = TestRepository.in(outer);
    }

    @Test
    void scalars_stayAsTyped_whateverYamlMakesOfThem() {
        List<String> typed = List.of(
                "1:13.4", "3.20", "no", "on", "14:30", "0123", "2017-12-31", "1e3", "0x1F", "~", "null", ".5", "１００所");
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < typed.size(); i++) {
            yaml.append("k").append(i).append(": ").append(typed.get(i)).append('\n');
        }
        repository.write("annals.yml", yaml + "2024: year\nno: key\n");

        SourceTree tree = repository.load();

        assertThat(tree.findings()).isEmpty();
        for (int i = 0; i < typed.size(); i++) {
            assertThat(TestRepository.scalar(tree, "k" + i).text()).isEqualTo(typed.get(i));
        }
        assertThat(TestRepository.scalar(tree, "2024").text()).isEqualTo("year");
        assertThat(TestRepository.scalar(tree, "no").text()).isEqualTo("key");
    }

    @Test
    void places_countCodePoints_whenAstralCharactersStandBefore() {
        repository.write("annals.yml", "a: {𠮷🎉: 𠀀𠀁, b: \"x\"}\n");

        Node.Mapping inner = (Node.Mapping) ((Node.Mapping)
                        repository.load().file("annals.yml").orElseThrow().root())
                .get("a")
                .orElseThrow();

        assertThat(inner.entries().get(0).value().place()).isEqualTo(new Place("annals.yml", 1, 9));
        Node.Scalar quoted = (Node.Scalar) inner.get("b").orElseThrow();
        assertThat(quoted.place().column()).isEqualTo(16);
        assertThat(quoted.at(0).column()).isEqualTo(17);
    }

    @Test
    void places_doNotCountTheMark_whenTheFileStartsWithOne() {
        repository.write("annals.yml", "\uFEFFtitle: 教育\n");

        assertThat(TestRepository.scalar(repository.load(), "title").place()).isEqualTo(new Place("annals.yml", 1, 8));
    }

    @Test
    void lines_areCountedAlike_whateverEndsThem() {
        repository.write("annals.yml", "a: 1\r\nb: 2\rc: 3\nd: \"x\u2028y\"\ne: 5\n");

        SourceTree tree = repository.load();

        assertThat(tree.findings()).isEmpty();
        assertThat(TestRepository.scalar(tree, "b").place().line()).isEqualTo(2);
        assertThat(TestRepository.scalar(tree, "c").place().line()).isEqualTo(3);
        assertThat(TestRepository.scalar(tree, "e").place()).isEqualTo(new Place("annals.yml", 5, 4));
        assertThat(tree.file("annals.yml").orElseThrow().lines()).hasSize(6).contains("c: 3");
    }

    @Test
    void scalar_tellsExactPlaces_onlyWhenItStandsInOneLineAsItIs() {
        repository.write(
                "annals.yml",
                "a: plain\nb: 'it''s'\nc: |\n  block\nd: two\n  lines\ne: \"\\u0041bc\"\nf: &x anchored\n");

        SourceTree tree = repository.load();

        assertThat(TestRepository.scalar(tree, "a").at(2).column()).isEqualTo(6);
        assertThat(TestRepository.scalar(tree, "b").verbatim()).isFalse();
        assertThat(TestRepository.scalar(tree, "c").verbatim()).isFalse();
        assertThat(TestRepository.scalar(tree, "d").verbatim()).isFalse();
        assertThat(TestRepository.scalar(tree, "e").at(2)).isEqualTo(new Place("annals.yml", 7, 4));
        assertThat(TestRepository.scalar(tree, "f").at(1).column()).isEqualTo(8);
    }

    @Test
    void characters_areAFinding_whenYamlForbidsThem() {
        repository.write("annals.yml", "a: 𠮷\u0007b\n");

        Finding finding = TestRepository.only(repository.load());

        assertThat(finding.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(finding.place()).isEqualTo(new Place("annals.yml", 1, 5));
        assertThat(finding.arguments().get(0)).contains("U+0007");
    }

    @Test
    void nesting_isAFinding_whenItIsTenThousandDeep() {
        repository.write("annals.yml", "a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
        repository.write("years/2017.yml", "a: " + "{b: ".repeat(10_000) + "\n");
        repository.write("years/2018.yml", "? ".repeat(10_000) + "\n");

        assertThat(TestRepository.codes(repository.load()))
                .containsExactly(Code.YAML_TOO_DEEP, Code.YAML_TOO_DEEP, Code.YAML_TOO_DEEP);
    }

    @Test
    void aliases_areAFinding_whenTheyNestTooDeepOrAreTooMany() {
        repository.write("annals.yml", "a: &a [[[[x]]]]\nb: [[[*a]]]\n");
        repository.write("years/1.yml", "a: &a x\nb: [" + "*a,".repeat(11) + "]\n");
        repository.write("years/2.yml", "a: &a [" + "x,".repeat(20) + "]\nb: [*a, *a, *a]\nc: [*a, *a]\n");

        assertThat(TestRepository.codes(RepositoryLoader.load(repository.root(), TestRepository.SMALL)))
                .containsExactly(Code.YAML_TOO_DEEP, Code.YAML_ALIASES, Code.YAML_TOO_MANY_NODES);
    }

    @Test
    void alias_isTheAnchoredNode_whenItIsUsed() {
        repository.write("annals.yml", "a: &a 近2万个\nb: *a\n");

        Node.Mapping root = (Node.Mapping) repository.load().files().get(0).root();

        assertThat(((Node.Scalar) root.get("b").orElseThrow()).text()).isEqualTo("近2万个");
        assertThat(root.get("b").orElseThrow()).isSameAs(root.get("a").orElseThrow());
    }

    @Test
    void markdown_keepsTheLineItsBodyStartsOn() {
        repository.write("annals.yml", "title: x\n");
        repository.write("documents/a.md", "---\r\ntitle: 报告\r\n---\r\n\r\n# 一\r\n");

        SourceFile file = repository.load().file("documents/a.md").orElseThrow();

        assertThat(file.bodyLine()).isEqualTo(4);
        assertThat(file.hasBody()).isTrue();
        assertThat(file.lines().subList(3, file.lines().size())).contains("# 一");
        assertThat(file.lines().get(4)).isEqualTo("# 一");
    }

    @Test
    void builtInText_isParsed_unlessItIsFaulty() {
        SourceFile file = RepositoryLoader.parse("annals:units.yml", "所: {kind: count}\n", Limits.DEFAULT);

        assertThat(file.root().place()).isEqualTo(new Place("annals:units.yml", 1, 1));
        assertThatThrownBy(() -> RepositoryLoader.parse("annals:units.yml", "a: [", Limits.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
