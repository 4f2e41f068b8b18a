package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.core.finding.Findings;
import dev.annals.core.fuzz.FuzzInput;
import dev.annals.core.setting.Limits;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is YAML, or YAML above Markdown, or findings with places inside it. */
class FileParserFuzzTest {

    private static final String PATH = "years/2017.yml";

    static Stream<byte[]> yaml() {
        return FuzzInput.seeds(
                "",
                "a: 1",
                "a: &x {b: [*x, 'c''d', \"\\u00e9\"]}",
                "a: |-\n  b\n\n  c\n",
                "- ? b\n  : !!x c # d",
                "&a  *a <<:  !! %YAML ---\n ...\n :  -  ?  |-\n >+2\n \\u \\U");
    }

    @MethodSource("yaml")
    @FuzzTest(maxDuration = "5m")
    void yaml_isATreeOrFindings_whateverItSays(byte[] input) {
        check(FuzzInput.text(input), FileParser::yaml);
    }

    static Stream<byte[]> markdown() {
        return FuzzInput.seeds(
                "---\na: 1\n---\nb\n",
                "---\r\na: 1\r\n---\r\nb\r\n",
                "---",
                "---\n---",
                "---\n: [\n---\n\n# b\n",
                "--- \n---\n ---\r :  { [ \t");
    }

    @MethodSource("markdown")
    @FuzzTest(maxDuration = "5m")
    void frontMatter_isATreeOrFindings_whateverItSays(byte[] input) {
        check(FuzzInput.text(input), FileParser::markdown);
    }

    /** One of the two ways to parse. */
    private interface Parse {
        FileParser.Result of(FileParser parser, String path, String text);
    }

    private static void check(String text, Parse parse) {
        Findings first = new Findings();
        Findings second = new Findings();
        BiFunction<Findings, String, FileParser.Result> run =
                (findings, typed) -> parse.of(new FileParser(Limits.DEFAULT, findings), PATH, typed);

        FileParser.Result result = run.apply(first, text);

        FileParser.Result again = run.apply(second, text);
        assertThat(again.parsed()).isEqualTo(result.parsed());
        assertThat(again.file().root()).isEqualTo(result.file().root());
        assertThat(second.sorted()).isEqualTo(first.sorted());
        assertThat(result.parsed() || first.hasErrors()).isTrue();
        FuzzInput.placesAreInside(PATH, text, first);
    }
}
