package dev.annals.core.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.model.prose.Form;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReadingTest {

    private static final Period YEAR = new Period(2017);

    private final Findings findings = new Findings();

    private List<Block> read(String body, Language language) {
        Scope scope = new Scope(findings, List.of(language), Map.of())
                .with(EntityKind.INDICATOR, new Ids(Set.of("a_b", "幼儿园"), true))
                .with(EntityKind.BODY, new Ids(Set.of("局", "区"), true));
        SourceFile file = new SourceFile("d.md", new Node.Absent(Place.of("d.md")), 1, List.of(body.split("\n", -1)));
        return MarkdownReading.read(file, new ProseContext(scope, YEAR, "局", language, List.of()));
    }

    private List<Block> read(String body) {
        List<Block> blocks = read(body, Language.CHINESE);
        assertThat(findings.sorted()).isEmpty();
        return blocks;
    }

    private static Binding binding(Inline inline) {
        return (Binding) inline;
    }

    private static String words(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                out.append(words.text());
            } else if (inline instanceof Inline.Strong strong) {
                out.append('<').append(words(strong.children())).append('>');
            } else if (inline instanceof Inline.Emphasis emphasis) {
                out.append('/').append(words(emphasis.children())).append('/');
            } else if (inline instanceof Binding bound) {
                out.append('(').append(bound.indicator()).append(')');
            } else if (inline instanceof Inline.Break) {
                out.append('⏎');
            }
        }
        return out.toString();
    }

    private String paragraph(String body, Language language) {
        return words(((Block.Paragraph) read(body, language).get(0)).inlines());
    }

    @Test
    void binding_isRead_withAllItsParts() {
        List<Inline> inlines = ((Block.Paragraph)
                        read("建{{ 幼儿园 @ 2016 # 区 | change-percent }}。").get(0))
                .inlines();

        assertThat(binding(inlines.get(1)))
                .isEqualTo(new Binding(
                        "幼儿园",
                        new Period(2016),
                        "区",
                        Disaggregation.WHOLE,
                        Form.CHANGE_PERCENT,
                        new Line("d.md", 1),
                        2));
        assertThat(((Inline.Words) inlines.get(2)).place()).isEqualTo(new Place("d.md", 1, 39));
    }

    @Test
    void binding_isSafe_inTablesAndBetweenMarks() {
        Block.Table table = (Block.Table) read("| 指标 | 数 |\n|---|---|\n| *a_b* | {{a_b|change}}，{{a_b|target}} |\n")
                .get(0);

        List<Inline> cell = table.rows().get(0).get(1).inlines();
        assertThat(binding(cell.get(0)).form()).isEqualTo(Form.CHANGE);
        assertThat(binding(cell.get(2)).form()).isEqualTo(Form.TARGET);
        assertThat(words(table.rows().get(0).get(0).inlines())).isEqualTo("/a_b/");
    }

    @ParameterizedTest
    @CsvSource({
        "增加**{{a_b}}**所, 增加<(a_b)>所",
        "落实**“两免一补”**的政策, 落实<“两免一补”>的政策",
        "达到**98.5%**以上, 达到<98.5%>以上",
        "其中**（一）**项, 其中<（一）>项",
        "见*《章程》*第一条, 见/《章程》/第一条",
        "三**重点，**四, 三<重点，>四",
        "五 * 六 * 七, 五 * 六 * 七",
        "**“{{a_b}}”**的, <“(a_b)”>的"
    })
    void emphasis_worksInChinese_whateverStandsBesideIt(String typed, String expected) {
        assertThat(paragraph(typed, Language.CHINESE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CHINESE, 一行, 二行, 一行二行",
        "CHINESE, 用 STEM, course 教学, 用 STEM course 教学",
        "CHINESE, {{a_b}}, 所, (a_b)所",
        "ENGLISH, one line, two, one line two",
        "ENGLISH, {{a_b}}, schools, (a_b) schools"
    })
    void lineEnd_isASpace_onlyBetweenWordsThatHaveSpaces(Language language, String one, String two, String expected) {
        assertThat(paragraph(one + "\n" + two, language)).isEqualTo(expected);
    }

    @Test
    void lineEnd_isABreak_whenItIsForced() {
        assertThat(paragraph("一\\\n二", Language.CHINESE)).isEqualTo("一⏎二");
    }

    @Test
    void paragraph_losesItsIndent_whenItIsTypedWithFullWidthSpaces() {
        Block.Paragraph paragraph = (Block.Paragraph) read("　　全市新建。").get(0);

        assertThat(paragraph.inlines()).containsExactly(new Inline.Words("全市新建。", new Line("d.md", 1), 3));
    }

    @Test
    void periods_areWords() {
        assertThat(paragraph("{{last-period}}、{{period}}、{{ next-period }}", Language.CHINESE))
                .isEqualTo("2016、2017、2018");
    }

    @Test
    void blocks_areRead_eachOnItsLine() {
        List<Block> blocks = read(
                "{{chart: a_b, kind=bullet}}\n{{chart：幼儿园}}\n\n{{figures: a_b，幼儿园, caption=甲, 乙}}\n\n{{targets}}\n\n{{honours}}\n");

        assertThat(blocks)
                .containsExactly(
                        new Block.Chart("a_b", Optional.of(ChartKind.BULLET), YEAR, "局", new Place("d.md", 1, 1)),
                        new Block.Chart("幼儿园", Optional.empty(), YEAR, "局", new Place("d.md", 2, 1)),
                        new Block.Figures(
                                List.of("a_b", "幼儿园"), Optional.of("甲, 乙"), YEAR, "局", new Place("d.md", 4, 1)),
                        new Block.Targets(YEAR, "局", new Place("d.md", 6, 1)),
                        new Block.Honours(YEAR, "局", new Place("d.md", 8, 1)));
    }

    private List<Block> readAbout(Subjects subjects, String body) {
        Scope scope = new Scope(findings, List.of(Language.CHINESE), Map.of())
                .with(EntityKind.INDICATOR, new Ids(Set.of("a_b", "幼儿园"), true))
                .with(EntityKind.CATEGORY, new Ids(Set.of("学前"), true))
                .with(EntityKind.FOCUS, new Ids(Set.of("扩容"), true))
                .with(EntityKind.PLAN, new Ids(Set.of("规划", "p2"), true))
                .with(EntityKind.EVENT, new Ids(Set.of("会"), true));
        SourceFile file = new SourceFile("d.md", new Node.Absent(Place.of("d.md")), 1, List.of(body.split("\n", -1)));
        ProseContext context = new ProseContext(scope, YEAR, "局", Language.CHINESE, subjects, List.of());
        List<Block> blocks = MarkdownReading.read(file, context);
        assertThat(findings.sorted()).isEmpty();
        return blocks;
    }

    private static Block.Register register(RegisterKind kind, Optional<String> subject, int line) {
        return new Block.Register(kind, subject, Optional.empty(), YEAR, "局", new Place("d.md", line, 1));
    }

    @Test
    void registers_areAboutTheSubjectOfTheDocument_unlessTheyNameAnother() {
        Subjects subjects = new Subjects(Optional.of("规划"), Optional.of("专项"), Optional.of("巡察"), Optional.of("会"));

        assertThat(readAbout(
                        subjects, "{{plan}}\n{{projects：p2}}\n{{funds}}\n{{overdue}}\n{{agenda: 会}}\n{{problems}}\n"))
                .containsExactly(
                        register(RegisterKind.PLAN, Optional.of("规划"), 1),
                        register(RegisterKind.PROJECTS, Optional.of("p2"), 2),
                        register(RegisterKind.FUNDS, Optional.of("专项"), 3),
                        register(RegisterKind.OVERDUE, Optional.of("巡察"), 4),
                        register(RegisterKind.AGENDA, Optional.of("会"), 5),
                        register(RegisterKind.PROBLEMS, Optional.of("规划"), 6));
    }

    @Test
    void tasks_areThoseOfTheYear_whenAPeriodIsNamedInADocumentAboutAPlan() {
        Subjects subjects = new Subjects(Optional.of("规划"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(
                        readAbout(
                                subjects,
                                "{{tasks}}\n{{tasks: period=2018}}\n{{tasks: plan=p2, focus=扩容, status=behind, status=under-way}}\n"))
                .containsExactly(
                        new Block.Tasks(
                                YEAR, "局", Optional.of("规划"), Optional.empty(), List.of(), new Place("d.md", 1, 1)),
                        new Block.Tasks(
                                new Period(2018),
                                "局",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                new Place("d.md", 2, 1)),
                        new Block.Tasks(
                                YEAR,
                                "局",
                                Optional.of("p2"),
                                Optional.of("扩容"),
                                List.of("behind", "under-way"),
                                new Place("d.md", 3, 1)));
    }

    @Test
    void registers_takeACategoryAndAPeriod() {
        assertThat(
                        readAbout(
                                Subjects.NONE,
                                "{{achievements: category=学前, period=2016}}\n{{tiles: a_b，幼儿园}}\n{{bodies: a_b, period=2017-Q3}}\n{{breakdown: 幼儿园}}\n"))
                .containsExactly(
                        new Block.Register(
                                RegisterKind.ACHIEVEMENTS,
                                Optional.empty(),
                                Optional.of("学前"),
                                new Period(2016),
                                "局",
                                new Place("d.md", 1, 1)),
                        new Block.Tiles(List.of("a_b", "幼儿园"), YEAR, "局", new Place("d.md", 2, 1)),
                        new Block.Comparison(
                                "a_b", Period.parse("2017-Q3").orElseThrow(), "局", new Place("d.md", 3, 1)),
                        new Block.Breakdown("幼儿园", YEAR, "局", new Place("d.md", 4, 1)));
    }

    @Test
    void structure_isKept_forHeadingsListsAndQuotations() {
        List<Block> blocks = read("# 一\n\n## 二\n\n- 甲\n- 乙\n  1. {{a_b}}\n\n> 引文\n");

        assertThat(((Block.Heading) blocks.get(1)).level()).isEqualTo(2);
        Block.Items items = (Block.Items) blocks.get(2);
        assertThat(items.ordered()).isFalse();
        Block.Items inner = (Block.Items) items.items().get(1).get(1);
        assertThat(inner.ordered()).isTrue();
        Block.Paragraph deep = (Block.Paragraph) inner.items().get(0).get(0);
        assertThat(binding(deep.inlines().get(0)).place()).isEqualTo(new Place("d.md", 7, 6));
        assertThat(blocks.get(3)).isInstanceOf(Block.Quote.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a_b", "http://example.org", "mailto:a@example.org"})
    void link_isKept_whenItLeadsToTheWebOrAMailbox(String target) {
        Inline.Link link = (Inline.Link)
                ((Block.Paragraph) read("[甲](" + target + ")").get(0)).inlines().get(0);

        assertThat(link.target()).isEqualTo(target);
        assertThat(words(link.children())).isEqualTo("甲");
    }

    @Test
    void entitiesAndEscapes_becomeTheirCharacters() {
        assertThat(paragraph("甲 &amp; \\*乙\\* &lt;丙&gt;", Language.CHINESE)).isEqualTo("甲 & *乙* <丙>");
    }
}
