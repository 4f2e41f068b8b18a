package dev.annals.core.print.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCheckTest {

    private static final String FILE = "templates/profiles/own.css";

    @Test
    void property_isToldAtItsPlace_withTheNearestOne_whenItIsUnknown() {
        assertThat(StyleCheck.findings("p { color: red }\n/* 注释 */ h2 { colour: red }", FILE))
                .containsExactly(Finding.of(Code.STYLE_UNKNOWN, new Place(FILE, 2, 15), "property", "colour", "color"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { display: flex } | 1:5 | value | display: flex",
                "p { color: var(--accent) } | 1:5 | value | color: var(--accent)",
                "p { width: 3foo } | 1:5 | value | width: 3foo",
                "p:has(a) { color: red } | 1:1 | selector | p:has(a)",
                "a { color: red } p ~ a { color: red } | 1:18 | selector | p ~ a",
                "@supports (a: b) { p { color: red } } | 1:1 | rule | @supports",
                "@media print { p { widht: 3mm } } | 1:20 | property | widht",
                "@page :frist { margin: 0 } | 1:1 | selector | @page :frist",
                "@page { @top-middle { content: 'a' } } | 1:9 | rule | @top-middle",
                "@page { @top-left { contnet: 'a' } } | 1:21 | property | contnet",
                "@page { bleed: much } | 1:9 | value | bleed: much",
                "@page { -annals-gird: 3pt } | 1:9 | property | -annals-gird",
                "p { bleed: 3mm } | 1:5 | property | bleed"
            })
    void style_isToldAtItsPlace_whenTheEngineDoesNotKnowIt(String css, String place, String what, String words) {
        assertThat(StyleCheck.findings(css, FILE)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.STYLE_UNKNOWN);
            assertThat(finding.place()).hasToString(FILE + ":" + place);
            assertThat(finding.arguments()).startsWith(what, words);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "letter-spacing: 2pt, letter-spacing",
        "font-style: italic, italic",
        "list-style-type: square, markers",
        "outline: 1pt solid red, paper",
        "cursor: pointer, paper"
    })
    void property_isAWarning_whenItHasNoEffectOnPaper(String declaration, String reason) {
        assertThat(StyleCheck.findings("p { " + declaration + " }", FILE))
                .containsExactly(Finding.of(
                        Code.STYLE_WITHOUT_EFFECT,
                        new Place(FILE, 1, 5),
                        declaration.split(":", 2)[0],
                        reason));
    }

    @ParameterizedTest
    @CsvSource({
        "@import 'a.css';, 1:1, a.css",
        "p { background-image: url(https://example.org/a.png) }, 1:5, https://example.org/a.png",
        "@font-face { font-family: x; src: url(a.ttf) }, 1:30, a.ttf"
    })
    void address_isToldAtItsPlace_whenTheStylePointsOutside(String css, String place, String address) {
        assertThat(StyleCheck.findings(css, FILE)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.OUTSIDE_REFERENCE);
            assertThat(finding.place()).hasToString(FILE + ":" + place);
            assertThat(finding.arguments()).containsExactly(address);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/* { } */ p:first-child, td.number + td > a:before { content: \"a;}{\"; font-style: normal }",
                "@page wide:left { size: 297mm 210mm; marks: crop; bleed: 3mm; -annals-grid: 29.625pt }",
                "@page { -annals-standard: \"GB/T 9704-2012\"; @bottom-right { content: counter(page) } }",
                "p { page: cover; position: running(head); -fs-page-sequence: start; margin: 0 !important }",
                "@media print { p { color: #000 } }"
            })
    void style_isNotTold_whenItIsKnown(String css) {
        assertThat(StyleCheck.findings(css, FILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"p { color: red, 1", "'} p { color: red }', 1", "'p { color: red }\n\nh2 { color red }', 3"})
    void syntax_isToldInItsLine_whenItIsBroken(String css, int line) {
        assertThat(StyleCheck.findings(css, FILE))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place().line()).isEqualTo(line));
    }
}
