package dev.annals.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Finding warning(int line) {
        return Finding.of(Code.LITERAL_MATCHES_FIGURE, new Place("a.md", line, 1));
    }

    private static Finding error(int line) {
        return Finding.of(Code.BINDING_UNKNOWN, new Place("b.md", line, 1));
    }

    private static Findings warnings(int count) {
        Findings findings = new Findings();
        for (int line = 1; line <= count; line++) {
            findings.add(warning(line));
        }
        return findings;
    }

    @Test
    void error_isKept_whenWarningsFillTheList() {
        Findings findings = warnings(Findings.MOST + 5);
        assertThat(findings.hasErrors()).isFalse();
        findings.add(error(7));
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.sorted())
                .hasSize(Findings.MOST)
                .contains(error(7), warning(1))
                .doesNotContain(warning(Findings.MOST - 1));
    }

    @Test
    void overflow_isToldOnce_whenFindingsAreHandedOn() {
        Findings next = new Findings();
        next.addAll(warnings(2 * Findings.MOST).sorted());
        next.add(warning(3 * Findings.MOST));
        assertThat(next.sorted())
                .hasSize(Findings.MOST)
                .extracting(Finding::code)
                .containsOnlyOnce(Code.TOO_MANY_FINDINGS);
    }

    @Test
    void overflow_isNotTold_whenTheSameIsFoundAgain() {
        Findings findings = warnings(Findings.MOST - 1);
        findings.add(warning(1));
        assertThat(findings.sorted())
                .hasSize(Findings.MOST - 1)
                .extracting(Finding::code)
                .doesNotContain(Code.TOO_MANY_FINDINGS);
    }
}
