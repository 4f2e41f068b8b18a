package dev.annals.core.intake.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Limits;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTextTest {

    private static final String FILE = """
            # 数值照录源文件
            period: 2017
            source: report

            figures:
              # 学前
              a: 100所   # 含改扩建

              # 教师
              b:
                value: 2.92万名
                note: |
                  第一行
                  # 不是注释
              c: {value: 3, note: x}

            # 目标
            targets:
              a: ≥82所
            """;

    private static SourceFile parse(String text) {
        Findings findings = new Findings();
        Optional<SourceFile> file = RepositoryLoader.parse("years/2017.yml", text, Limits.DEFAULT, findings);
        assertThat(findings.sorted()).as(text).isEmpty();
        return file.orElseThrow();
    }

    private static NewFigure figure(String id, String text) {
        return new NewFigure(id, text, false, Remarks.NONE, List.of());
    }

    private static String add(String text, NewFigure figure, String behind) {
        SourceFile before = parse(text);
        String after = YearText.with(text, before, List.of(figure), id -> Optional.of(behind));
        assertThat(TreeCheck.adds(List.of(figure), before.root(), parse(after).root()))
                .as(after)
                .isTrue();
        return after;
    }

    @Test
    void figure_goesBehindItsNeighbour_andEveryOtherLineStays() {
        assertThat(add(FILE, figure("x", "5所"), "a"))
                .isEqualTo(FILE.replace("  a: 100所   # 含改扩建\n", "  a: 100所   # 含改扩建\n  x: 5所\n"));
        assertThat(add(FILE, figure("x", "5所"), "b"))
                .isEqualTo(FILE.replace("      # 不是注释\n", "      # 不是注释\n  x: 5所\n"));
        assertThat(add(FILE, figure("x", "5所"), "c")).isEqualTo(FILE.replace("note: x}\n", "note: x}\n  x: 5所\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void lineEndsMarkAndIndentation_areThoseOfTheFile(String end) {
        String text = "\uFEFFperiod: 2017\nfigures:\n     a: 1".replace("\n", end);
        assertThat(add(text, figure("x", "5"), "a")).isEqualTo(text + end + "     x: 5" + end);
    }

    @Test
    void fileWithoutFigures_getsThemBehindItsLastKey() {
        assertThat(add("period: 2017\ntargets:\n  a: ≥1\n\n# 完\n", figure("x", "5"), "a"))
                .isEqualTo("period: 2017\ntargets:\n  a: ≥1\n\nfigures:\n  x: 5\n\n# 完\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period: 2017\nfigures: {a: 1}\n",
                "{period: 2017, figures: {a: 1}}\n",
                "period: 2017\ntargets: &x\n  a: 1\nfigures: *x\n",
                "- 1\n"
            })
    void fileWithBracesOrAliases_isLeftAlone(String text) {
        assertThat(YearText.takesLines(parse(text))).isFalse();
    }

    @Test
    void remarksAndParts_areWrittenAsAMapping() {
        Remarks remarks = new Remarks(
                Optional.of(Maturity.PROVISIONAL),
                Optional.of("2017-12-31"),
                Optional.of("book"),
                Optional.of("a: b #"));
        Disaggregation cell = new Disaggregation(new TreeMap<>(Map.of("stage", "primary", "sex", "female")));
        NewFigure figure = new NewFigure(
                "x",
                "12万名",
                false,
                remarks,
                List.of(
                        new NewFigure.Part(Disaggregation.of("stage", "primary"), "8万名", false, Remarks.NONE),
                        new NewFigure.Part(cell, "pending", true, Remarks.NONE)));
        assertThat(add("period: 2017\nfigures:\n  a: 1\n", figure, "a")).isEqualTo("""
                period: 2017
                figures:
                  a: 1
                  x:
                    value: 12万名
                    maturity: provisional
                    as-of: 2017-12-31
                    source: book
                    note: "a: b #"
                    by:
                      stage:
                        primary: 8万名
                    cells:
                      - of: {sex: female, stage: primary}
                        missing: pending
                """);
    }

    @Test
    void newFile_saysOnceWhatAllFiguresShare() {
        Remarks shared = new Remarks(Optional.empty(), Optional.empty(), Optional.of("book"), Optional.empty());
        NewFigure one = new NewFigure("a", "1", false, shared, List.of());
        NewFigure two = new NewFigure("b", "not-collected", true, shared, List.of());
        String text = new NewYearFile(new Period(2018), Optional.of("east"), List.of(one, two)).text();
        assertThat(text).isEqualTo("""
                # yaml-language-server: $schema=../target/site/schema/years.schema.json
                period: 2018
                body: east
                source: book

                figures:
                  a: 1
                  b:
                    missing: not-collected
                """);
    }

    @Test
    void check_seesWhatElseChanged() {
        NewFigure figure = figure("x", "5");
        SourceFile before = parse("period: 2017\nfigures:\n  a: 1\n  b: 2\n");
        for (String wrong : List.of(
                "period: 2017\nfigures:\n  a: 1\n  b: 2\n",
                "period: 2018\nfigures:\n  a: 1\n  b: 2\n  x: 5\n",
                "period: 2017\nfigures:\n  a: 1\n  b: 3\n  x: 5\n",
                "period: 2017\nfigures:\n  b: 2\n  a: 1\n  x: 5\n",
                "period: 2017\nfigures:\n  a: 1\n  b: 2\n  x: 6\n",
                "period: 2017\nfigures:\n  a: 1\n  b: 2\n  x: 5\nsource: y\n")) {
            assertThat(TreeCheck.adds(
                            List.of(figure), before.root(), parse(wrong).root()))
                    .as(wrong)
                    .isFalse();
        }
    }

    @Property
    void anyText_comesBackAsItWas(@ForAll @StringLength(min = 1, max = 20) String text) {
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            return;
        }
        add("period: 2017\nfigures:\n  a: 1\n", figure("x", text), "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"近2万个", "1:13.4", "60～80%", "≥82所", "-3", "+5%", "全省第2", "3,200 people", "at least 80%"})
    void figures_areWrittenWithoutQuotes(String text) {
        assertThat(YamlScalar.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 5", "a: b", "a #b", "- a", "* x", "~", "\"", "", " a", "a ", "{a}", "[", "%5"})
    void textsThatMeanSomethingToYaml_areQuoted(String text) {
        assertThat(YamlScalar.of(text)).startsWith("\"");
    }
}
