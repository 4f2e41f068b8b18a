package dev.annals.core.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes and references: names in a document, and where they are used. */
class NamesTest {

    private final Findings findings = new Findings();

    private List<Block> read(String body) {
        Scope scope = new Scope(findings, List.of(Language.CHINESE), Map.of())
                .with(EntityKind.INDICATOR, new Ids(Set.of("a_b", "幼儿园"), true))
                .with(EntityKind.BODY, new Ids(Set.of("局"), true));
        SourceFile file = new SourceFile("d.md", new Node.Absent(Place.of("d.md")), 1, List.of(body.split("\n", -1)));
        return MarkdownReading.read(
                file, new ProseContext(scope, new Period(2017), "局", Language.CHINESE, Subjects.NONE, List.of()));
    }

    private static String words(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                out.append(words.text());
            } else if (inline instanceof Binding bound) {
                out.append('(').append(bound.indicator()).append(')');
            }
        }
        return out.toString();
    }

    @Test
    void note_isReadWithItsMarks_whereverItStands() {
        List<Block> blocks = read("增长[^1]，**加快[^年鉴]**。\n\n[^1]: 见{{幼儿园}}。\n[^年鉴]：统计年鉴。\n\n后文[^1]。");
        assertThat(blocks).hasSize(4);
        List<Inline> first = ((Block.Paragraph) blocks.get(0)).inlines();
        assertThat(first.get(1)).isEqualTo(new Inline.NoteMark("1", new Place("d.md", 1, 3)));
        Block.Note one = (Block.Note) blocks.get(1);
        assertThat(one.label()).isEqualTo("1");
        assertThat(words(one.inlines())).isEqualTo("见(幼儿园)。");
        assertThat(one.place()).isEqualTo(new Place("d.md", 3, 1));
        Block.Note two = (Block.Note) blocks.get(2);
        assertThat(two.label()).isEqualTo("年鉴");
        assertThat(words(two.inlines())).isEqualTo("统计年鉴。");
        assertThat(two.place()).isEqualTo(new Place("d.md", 4, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文字[^1]。 | NOTE_UNKNOWN | 1:3",
                "文字。¶¶[^1]: 注。 | NOTE_UNUSED | 3:1",
                "文字[^1]。¶¶[^1]: 注。¶[^1]: 又注。 | ID_DUPLICATE | 4:1",
                "见{{ref: 甲}}。 | REFERENCE_UNKNOWN | 1:2",
                "{{chart: 幼儿园, id=甲}}¶{{chart: a_b, id=甲}} | ID_DUPLICATE | 2:18"
            })
    void name_isTold_whenItIsNotThereOrThereTwice(String body, String code, String place) {
        read(body.replace("¶", "\n"));
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.code().name()).isEqualTo(code);
            assertThat(finding.place()).hasToString("d.md:" + place);
        });
    }

    @Test
    void name_standsBeforeItsBlock_andReferencesFindIt() {
        List<Block> blocks = read("见{{ref: 甲}}。\n\n{{chart: 幼儿园, kind=bar, id=甲}}");
        assertThat(((Block.Paragraph) blocks.get(0)).inlines().get(1))
                .isEqualTo(new Inline.Reference("甲", new Place("d.md", 1, 2)));
        assertThat(blocks.get(1)).isInstanceOf(Block.Label.class);
        assertThat(blocks.get(2)).isInstanceOf(Block.Chart.class);
    }
}
