package dev.annals.core.compute.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Measures;
import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From YAML to the figures of a city that its districts and their schools reported. */
class AggregatesTest {

    private static final Period YEAR = new Period(2018);

    @TempDir
    Path folder;

    private final Map<String, String> files = new LinkedHashMap<>(Map.of("annals.yml", """
            title: 树
            period: 2018
            bodies:
              city: 市
              east: {title: 东区, parent: city}
              west: {title: 西区, parent: city}
              north: {title: 北区, parent: city}
              school-a: {title: 甲校, parent: east}
              school-b: {title: 乙校, parent: east}
            categories: {c: 类}
            dimensions:
              stage: {title: 学段, values: {primary: 小学, secondary: 初中}}
            """, "indicators/i.yml", """
            category: c
            indicators:
              pupils: {title: 学生, unit: 人, direction: up, aggregation: sum, dimensions: [stage]}
              rate: {title: 巩固率, unit: "%", direction: keep, aggregation: {weighted: pupils}, decimals: 2}
              mean: {title: 均分, unit: 分, direction: up, aggregation: mean, decimals: 1}
              last: {title: 标准, unit: 人, direction: up, aggregation: latest}
              own: {title: 不汇总, unit: 人, direction: up, aggregation: none}
            """));

    private AggregatesTest year(String body, String figures) {
        files.put("years/" + body + ".yml", "period: 2018\nbody: " + body + "\nfigures:\n" + figures);
        return this;
    }

    private Measured measured() {
        Validated validated = Corpus.validate(files, folder);
        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        return Measures.of(validated.model().orElseThrow());
    }

    private static Optional<Reading> reading(Measured measured, String indicator, String body) {
        return measured.series(indicator, body).flatMap(series -> series.at(YEAR));
    }

    private static Figure.Single figure(Measured measured, String indicator, String body) {
        return (Figure.Single) reading(measured, indicator, body)
                .flatMap(Reading::observation)
                .map(Observation::figure)
                .orElseThrow();
    }

    @Test
    void sum_goesUpTheTree_andListsWhoHasNotReported() {
        Measured measured = year("school-a", "  pupils: 1200人\n")
                .year("school-b", "  pupils: 800人\n")
                .year("west", "  pupils: 3000人\n")
                .measured();

        assertThat(figure(measured, "pupils", "east").value())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("2000"));
        Reading city = reading(measured, "pupils", "city").orElseThrow();
        assertThat(figure(measured, "pupils", "city").value())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("5000"));
        assertThat(city.rollUp().orElseThrow().unreported()).containsExactly("north");
        assertThat(city.rollUp().orElseThrow().statement())
                .isEqualTo("sum: east=2000, west=3000, north=not-reported → 5000");
        assertThat(reading(measured, "pupils", "school-a").orElseThrow().rollUp())
                .isEmpty();
    }

    @Test
    void whatIsReported_stands_whateverTheBodiesBelowSay() {
        Measured measured = year("city", "  mean: 71\n")
                .year("west", "  mean: 70\n")
                .year("east", "  mean: 72\n")
                .measured();

        Reading city = reading(measured, "mean", "city").orElseThrow();
        assertThat(city.rollUp()).isEmpty();
        assertThat(figure(measured, "mean", "city").value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("71"));
    }

    @Test
    void weightedMean_weighsByTheFigureOfTheSameBody() {
        Measured measured = year("east", "  pupils: 1000人\n  rate: 90%\n")
                .year("west", "  pupils: 3000人\n  rate: 98%\n")
                .measured();

        Figure.Single rate = figure(measured, "rate", "city");
        assertThat(rate.quantity().number()).isEqualTo("96.00");
        assertThat(rate.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("96"));
    }

    @Test
    void weightedMean_isNotTold_whereAWeightLacks() {
        Measured measured = year("east", "  rate: 90%\n")
                .year("west", "  pupils: 3000人\n  rate: 98%\n")
                .measured();

        assertThat(reading(measured, "rate", "city")).isEmpty();
    }

    @Test
    void mean_isRoundedHalfUp_toTheDecimalsOfTheIndicator() {
        Measured measured = year("east", "  mean: 70\n")
                .year("west", "  mean: 71\n")
                .year("north", "  mean: 71\n")
                .measured();

        assertThat(figure(measured, "mean", "city").quantity().number()).isEqualTo("70.7");
    }

    @Test
    void sum_ofClaims_isAClaim_inTheirLargestScale() {
        Measured measured = year("east", "  pupils: 近1.2万人\n")
                .year("west", "  pupils: 8500人\n")
                .measured();

        Figure.Single sum = figure(measured, "pupils", "city");
        assertThat(sum.comparator()).isEqualTo(Comparator.ABOUT);
        assertThat(sum.quantity().number()).isEqualTo("2.05");
        assertThat(sum.quantity().scale().chinese()).isEqualTo("万");
    }

    @Test
    void figure_thatIsNotToBeSummed_isNeverDerived() {
        Measured measured =
                year("east", "  own: 5\n").year("west", "  own: 6\n").measured();

        assertThat(reading(measured, "own", "city")).isEmpty();
    }

    @Test
    void body_forWhichItIsNotApplicable_isLeftOut_andOneThatRoundsToZeroCounts() {
        Measured measured = year("east", "  pupils: {missing: not-applicable}\n")
                .year("west", "  pupils: {missing: rounds-to-zero}\n")
                .year("north", "  pupils: 10人\n")
                .measured();

        Reading city = reading(measured, "pupils", "city").orElseThrow();
        assertThat(city.rollUp().orElseThrow().reported()).containsExactly("west", "north");
        assertThat(city.rollUp().orElseThrow().unreported()).isEmpty();
    }

    @Test
    void parts_areSummedPartByPart() {
        Measured measured = year("east", "  pupils: {value: 30人, by: {stage: {primary: 20人, secondary: 10人}}}\n")
                .year("west", "  pupils: {value: 7人, by: {stage: {primary: 5人, secondary: 2人}}}\n")
                .measured();

        Disaggregation primary = Disaggregation.of("stage", "primary");
        Reading part = measured.series("pupils", "city", primary)
                .flatMap(series -> series.at(YEAR))
                .orElseThrow();
        assertThat(part.observation().orElseThrow().figure().value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("25"));
        assertThat(measured.parts("pupils", "city")).hasSize(2);
    }
}
