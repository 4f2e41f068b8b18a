package dev.annals.core.compute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingTest {

    @TempDir
    Path folder;

    private Reporting reporting(String city, String east) {
        Validated validated = Corpus.validate(
                Map.of(
                        "annals.yml",
                        """
                        title: 报数
                        period: 2018
                        bodies:
                          city: 市
                          east: {title: 东区, parent: city}
                          west: {title: 西区, parent: city}
                          secret: {title: 内部单位, parent: city, visibility: internal}
                        categories: {c: 类}
                        """,
                        "indicators/i.yml",
                        """
                        category: c
                        indicators:
                          one: {title: 一, unit: 个, direction: up, aggregation: sum}
                          two: {title: 二, unit: 个, direction: up}
                          hidden: {title: 三, unit: 个, direction: up, visibility: internal}
                        """,
                        "years/city.yml",
                        "period: 2017\n" + city,
                        "years/east.yml",
                        "period: 2017\nbody: east\n" + east),
                folder);
        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        return Reporting.of(Measures.of(validated.model().orElseThrow()), "city", new Period(2017));
    }

    private static String told(Reporting reporting) {
        return String.join(
                "; ",
                reporting.lacks().stream()
                        .map(lack -> lack.body().id() + ": "
                                + String.join(
                                        ", ",
                                        lack.indicators().stream()
                                                .map(Indicator::id)
                                                .toList()))
                        .toList());
    }

    @Test
    void body_lacksWhatAnotherOfItsLevelHasReported() {
        assertThat(told(reporting("figures: {two: 3}\n", "figures: {one: 5, hidden: 1}\n")))
                .isEqualTo("west: one");
    }

    @Test
    void promise_withoutAFigure_isListed() {
        assertThat(told(reporting("targets: {two: ≥3}\n", "figures: {one: 5}\ntargets: {two: 4}\n")))
                .isEqualTo("city: two; east: two; west: one");
    }

    @Test
    void nothing_lacks_whenNothingIsExpected() {
        assertThat(reporting("figures: {one: 5}\n", "figures:\n").lacks()).isEmpty();
    }
}
