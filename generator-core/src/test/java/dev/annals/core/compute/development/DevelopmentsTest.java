package dev.annals.core.compute.development;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentsTest {

    @TempDir
    Path folder;

    private List<String> told(String before, String now) {
        Validated validated = Corpus.validate(
                Map.of(
                        "annals.yml",
                        """
                        title: 报数
                        period: 2017
                        bodies: {city: 市}
                        categories: {c: 类}
                        checks: {jump: 99}
                        """,
                        "indicators/i.yml",
                        """
                        category: c
                        indicators:
                          one: {title: 一, unit: 个, direction: up}
                          two: {title: 二, unit: 个, direction: up}
                          rate: {title: 率, unit: "%", direction: up}
                          hidden: {title: 三, unit: 个, direction: up, visibility: internal}
                        """,
                        "years/2016.yml",
                        "period: 2016\n" + before,
                        "years/2017.yml",
                        "period: 2017\n" + now),
                folder);
        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        return Developments.of(Measures.of(validated.model().orElseThrow()), "city", new Period(2017)).stream()
                .map(one -> one.series().indicator().id() + " " + one.kind().key() + " "
                        + one.weight().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void changes_standByTheirShareOfTheFigureBefore() {
        assertThat(told("figures: {one: 100, two: 10, rate: 50%}\n", "figures: {one: 110, two: 8, rate: 50%}\n"))
                .containsExactly("two changed 0.2", "one changed 0.1");
    }

    @Test
    void targets_standFirst_whenTheyTurned() {
        assertThat(told(
                        "figures: {one: 10, two: 10, rate: 50%}\ntargets: {one: 20, two: 5, rate: 40%}\n",
                        "figures: {one: 30, two: 2, rate: 60%}\ntargets: {one: 20, two: 5, rate: 40%}\n"))
                .containsExactly("one newly-met 2", "two newly-missed 0.8", "rate changed 0.2");
    }

    @Test
    void revisedFigure_isToldBeforeChanges_andFirstOnesLast() {
        assertThat(told("figures: {one: 10, rate: 50%}\n", """
                        figures:
                          one: 20
                          two: 3
                          rate: {value: 51%, maturity: revised}
                        """))
                .containsExactly("rate revised 0.02", "one changed 1", "two first 0");
    }

    @Test
    void internalAndMissingFigures_areNotTold() {
        assertThat(told("figures: {hidden: 1}\n", "figures: {hidden: 5, one: {missing: pending}}\n"))
                .isEmpty();
    }
}
