package dev.annals.core.validate.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.fuzz.FuzzInput;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any prose becomes blocks and inlines, and what cannot be read is told with places inside the file. */
class ProseFuzzTest {

    private static final String PATH = "documents/2017.md";

    static Stream<byte[]> markdown() {
        return FuzzInput.seeds(
                "# 总体情况\n\n　　新建{{a_b}}，**“{{a_b|change}}”**的。\n\n{{chart: a_b}}\n{{targets}}\n",
                "1. a\n   - b\n\n> c\n> d\n\n| a | {{a_b\\|number}} |\n| --- | :-: |\n| `c` | \\| |\n",
                "## a *b* [c](https://d.e \"f\") ![g](h) <i> &amp; \\* ` `` `\n\n***\n\n[x]: y\n\n\tcode\n",
                "a  \nb\\\nc\r\nd\re\n===\n",
                "{{ }} ** | --- | \n\n >  -  1.  \t \\| ]( ： “ \uFDD0 \uFDD1 \r &#0;");
    }

    @MethodSource("markdown")
    @FuzzTest(maxDuration = "5m")
    void markdown_isBlocksOrFindings_whateverItSays(byte[] input) {
        check(FuzzInput.text(input));
    }

    static Stream<byte[]> braces() {
        return FuzzInput.seeds(
                "a_b@2016#区|change",
                "幼儿园 | number @ last-period",
                "next-period",
                "chart: a_b, kind=line",
                "figures：a_b，幼儿园，caption=表, 二",
                "figures: category=x",
                "targets",
                "honours: a",
                "a}} {{b",
                "chart: figures: kind= caption= category= a_b 幼儿园 @2016 #区 |status |change-percent ， ： { } \u3000");
    }

    @MethodSource("braces")
    @FuzzTest(maxDuration = "5m")
    void braces_areReadOrTold_whateverTheyHold(byte[] input) {
        String inner = FuzzInput.text(input);
        check("甲{{" + inner + "}}乙\n\n{{" + inner + "}}\n\n# {{" + inner + "}}\n\n| {{" + inner + "}} |\n| --- |\n");
        checkText("𠀀{{" + inner + "}}{{" + inner);
    }

    private static void check(String body) {
        SourceFile file =
                new SourceFile(PATH, new Node.Absent(Place.of(PATH)), 1, List.of(body.split("\r\n|\r|\n", -1)));
        twice(body, context -> MarkdownReading.read(file, context));
    }

    private static void checkText(String text) {
        boolean oneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        Place start = new Place(PATH, 1, 1);
        twice(text, context -> new BoundTextReading(context).read(new Node.Scalar(text, start, oneLine, start)));
    }

    private static <T> void twice(String text, Function<ProseContext, T> reading) {
        for (Language language : Language.values()) {
            Findings first = new Findings();
            Findings second = new Findings();
            T read = reading.apply(context(language, first));
            assertThat(reading.apply(context(language, second))).isEqualTo(read);
            assertThat(second.sorted()).isEqualTo(first.sorted());
            FuzzInput.placesAreInside(PATH, text, first);
        }
    }

    private static ProseContext context(Language language, Findings findings) {
        Scope scope = new Scope(findings, List.of(language), Map.of())
                .with(EntityKind.INDICATOR, new Ids(Set.of("a_b", "幼儿园"), true))
                .with(EntityKind.CATEGORY, new Ids(Set.of("x"), true))
                .with(EntityKind.BODY, new Ids(Set.of("局", "区"), true));
        return new ProseContext(scope, new Period(2017), "局", language, List.of());
    }
}
