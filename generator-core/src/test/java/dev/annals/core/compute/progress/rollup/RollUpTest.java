package dev.annals.core.compute.progress.rollup;

import static dev.annals.core.compute.progress.Tracks.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.catalogue.Aggregation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RollUpTest {

    private static final List<Contribution> THREE = List.of(
            Contribution.weighted("east", point("2017:90"), new BigDecimal("100")),
            Contribution.missing("north"),
            Contribution.weighted("west", point("2017:60"), new BigDecimal("200")));

    @ParameterizedTest
    @CsvSource({"SUM, 150", "MEAN, 75", "WEIGHTED_MEAN, 70"})
    void value_isThatOfTheBodiesThatReported(Combination combination, BigDecimal expected) {
        RollUp rollUp = RollUp.of(combination, THREE);

        assertThat(rollUp.value().orElseThrow()).isEqualByComparingTo(expected);
        assertThat(rollUp.obstacle()).isEmpty();
        assertThat(rollUp.reported()).containsExactly("east", "west");
        assertThat(rollUp.unreported()).containsExactly("north");
    }

    @Test
    void statement_tellsMethodAndFigures() {
        assertThat(RollUp.of(Combination.WEIGHTED_MEAN, THREE).statement())
                .isEqualTo("weighted-mean: east=90×100, north=not-reported, west=60×200 → 70");
        assertThat(RollUp.of(Combination.NONE, THREE).statement()).endsWith(" → not-combined");
    }

    @Test
    void value_isNeverShown_whenTheIndicatorDeclaresNone() {
        RollUp rollUp = RollUp.of(Combination.of(Aggregation.NONE), THREE);

        assertThat(rollUp.value()).isEmpty();
        assertThat(rollUp.obstacle()).contains(Obstacle.NOT_COMBINED);
        assertThat(rollUp.unreported()).containsExactly("north");
    }

    @ParameterizedTest
    @EnumSource(
            value = Combination.class,
            names = {"NONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void value_isAbsent_whenNobodyReported(Combination combination) {
        RollUp rollUp = RollUp.of(combination, List.of(Contribution.missing("east"), Contribution.missing("west")));

        assertThat(rollUp.value()).isEmpty();
        assertThat(rollUp.obstacle()).contains(Obstacle.NOT_REPORTED);
        assertThat(rollUp.unreported()).containsExactly("east", "west");
    }

    @ParameterizedTest
    @EnumSource(
            value = Combination.class,
            names = {"SUM", "MEAN", "WEIGHTED_MEAN"})
    void value_isAbsent_whenTimesDiffer(Combination combination) {
        BigDecimal one = BigDecimal.ONE;
        RollUp rollUp = RollUp.of(
                combination,
                List.of(
                        Contribution.weighted("east", point("2016:1"), one),
                        Contribution.weighted("west", point("2017:2"), one)));

        assertThat(rollUp.value()).isEmpty();
        assertThat(rollUp.obstacle()).contains(Obstacle.DIFFERENT_TIMES);
    }

    @Test
    void latest_isTheNewestFigure() {
        RollUp rollUp = RollUp.of(
                Combination.LATEST,
                List.of(Contribution.of("east", point("2017:2")), Contribution.of("west", point("2016:9"))));

        assertThat(rollUp.value().orElseThrow()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource({"2.0, true", "2.1, false"})
    void latest_isAbsent_whenSeveralAreNewestAndDiffer(String other, boolean expected) {
        RollUp rollUp = RollUp.of(
                Combination.LATEST,
                List.of(Contribution.of("east", point("2017:2")), Contribution.of("west", point("2017:" + other))));

        assertThat(rollUp.value().isPresent()).isEqualTo(expected);
        assertThat(rollUp.obstacle().isEmpty()).isEqualTo(expected);
        assertThat(rollUp.statement()).contains(expected ? "→ 2" : "→ several-latest");
    }

    @Test
    void weightedMean_isAbsent_whenAWeightIsMissingOrAllAreZero() {
        Contribution unweighted = Contribution.of("west", point("2017:2"));
        Contribution zero = Contribution.weighted("west", point("2017:2"), BigDecimal.ZERO);
        Contribution one = Contribution.weighted("east", point("2017:1"), BigDecimal.ONE);

        assertThat(RollUp.of(Combination.WEIGHTED_MEAN, List.of(one, unweighted))
                        .obstacle())
                .contains(Obstacle.NO_WEIGHT);
        assertThat(RollUp.of(Combination.WEIGHTED_MEAN, List.of(zero)).obstacle())
                .contains(Obstacle.NO_WEIGHT);
        assertThat(RollUp.of(Combination.WEIGHTED_MEAN, List.of(one, zero))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void contribution_isRefused_whenNegativelyWeightedOrTwice() {
        Contribution east = Contribution.of("east", point("2017:1"));

        assertThatThrownBy(() -> Contribution.weighted("east", point("2017:1"), new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RollUp.of(Combination.SUM, List.of(east, east)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void combination_isWhatTheIndicatorDeclares() {
        assertThat(Combination.of(Aggregation.SUM)).isEqualTo(Combination.SUM);
        assertThat(Combination.of(Aggregation.MEAN)).isEqualTo(Combination.MEAN);
        assertThat(Combination.of(Aggregation.LATEST)).isEqualTo(Combination.LATEST);
    }

    @Property(tries = 200)
    void order_changesNothing_andEqualWeightsAreThePlainMean(
            @ForAll @Size(min = 1, max = 10) List<@BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal> values,
            @ForAll @BigRange(min = "0.01", max = "100") @Scale(2) BigDecimal weight) {
        List<Contribution> bodies = new ArrayList<>();
        for (BigDecimal value : values) {
            bodies.add(Contribution.weighted("b" + bodies.size(), point("2017:" + value), weight));
        }
        List<Contribution> reversed = new ArrayList<>(bodies);
        Collections.reverse(reversed);
        BigDecimal mean = value(Combination.MEAN, bodies);

        assertThat(value(Combination.SUM, reversed)).isEqualByComparingTo(value(Combination.SUM, bodies));
        assertThat(value(Combination.WEIGHTED_MEAN, bodies)).isEqualByComparingTo(mean);
        assertThat(mean).isBetween(Collections.min(values), Collections.max(values));
    }

    private static BigDecimal value(Combination combination, List<Contribution> bodies) {
        return RollUp.of(combination, bodies).value().orElseThrow();
    }
}
