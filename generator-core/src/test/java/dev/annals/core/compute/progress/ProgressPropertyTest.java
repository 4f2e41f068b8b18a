package dev.annals.core.compute.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every base, latest value and target. */
class ProgressPropertyTest {

    private static final BigDecimal START = BigDecimal.valueOf(2015);

    /** Base in 2015, target one to ten years later, the latest value one to twelve years later. */
    private record Case(BigDecimal base, BigDecimal latest, BigDecimal target, int passed, int term) {

        Track track() {
            return track(latest, List.of());
        }

        Track track(BigDecimal latest, List<Point> path) {
            return new Track(
                    Optional.of(at(0, base)), List.of(at(passed, latest)), Optional.of(at(term, target)), path);
        }

        Case times(BigDecimal factor) {
            return new Case(base.multiply(factor), latest.multiply(factor), target.multiply(factor), passed, term);
        }

        int direction() {
            return target.compareTo(base);
        }
    }

    private static Point at(int years, BigDecimal value) {
        return new Point(START.add(BigDecimal.valueOf(years)), value);
    }

    @Provide
    Arbitrary<Case> anyCase() {
        return cases("-100000");
    }

    @Provide
    Arbitrary<Case> positiveCase() {
        return cases("0.01");
    }

    private static Arbitrary<Case> cases(String least) {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(new BigDecimal(least), new BigDecimal("100000"))
                .ofScale(2);
        return Combinators.combine(
                        values,
                        values,
                        values,
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 10))
                .as(Case::new);
    }

    @Property
    void scaling_changesNoShare(
            @ForAll("anyCase") Case any, @ForAll @BigRange(min = "0.001", max = "5000") @Scale(3) BigDecimal factor) {
        assertSame(Pace.of(any.times(factor).track()), Pace.of(any.track()));
    }

    @Property(tries = 200)
    void scaling_changesNoGrowthRatio(
            @ForAll("positiveCase") Case any,
            @ForAll @BigRange(min = "0.001", max = "5000") @Scale(3) BigDecimal factor) {
        assertSame(
                GrowthRatio.of(any.times(factor).track(), Variable.LEVEL), GrowthRatio.of(any.track(), Variable.LEVEL));
    }

    private static void assertSame(Appraisal scaled, Appraisal plain) {
        assertThat(scaled.grade()).isEqualTo(plain.grade());
        assertThat(scaled.guards()).isEqualTo(plain.guards());
        for (Symbol share : List.of(Symbol.DONE, Symbol.TIME, Symbol.PACE, Symbol.ACTUAL_GROWTH, Symbol.RATIO)) {
            assertThat(scaled.number(share)).isEqualTo(plain.number(share));
        }
    }

    @Property
    void mirroring_changesNoPace(@ForAll("anyCase") Case any) {
        assertSame(Pace.of(any.times(BigDecimal.ONE.negate()).track()), Pace.of(any.track()));
    }

    @Property
    void pace_neverWorsens_towardsTheTarget(
            @ForAll("anyCase") Case any,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(2) BigDecimal onTheWay,
            @ForAll @BigRange(min = "0", max = "10000") @Scale(2) BigDecimal step) {
        Assume.that(any.direction() != 0);
        List<Point> path = any.term() > 1 ? List.of(at(1, any.base().add(onTheWay))) : List.of();
        BigDecimal further = any.latest().add(step.multiply(BigDecimal.valueOf(any.direction())));

        Grade before = Pace.of(any.track(any.latest(), path)).grade();
        Grade after = Pace.of(any.track(further, path)).grade();

        assertThat(rank(after)).isLessThanOrEqualTo(rank(before));
    }

    @Property(tries = 200)
    void growthRatio_neverWorsens_towardsTheTarget(
            @ForAll("positiveCase") Case any, @ForAll @BigRange(min = "0", max = "10000") @Scale(2) BigDecimal step) {
        BigDecimal further = any.latest().add(step.multiply(BigDecimal.valueOf(any.direction())));
        Assume.that(any.direction() != 0 && further.signum() > 0);

        Appraisal before = GrowthRatio.of(any.track(), Variable.LEVEL);
        Appraisal after = GrowthRatio.of(any.track(further, List.of()), Variable.LEVEL);

        assertThat(rank(after.grade())).isLessThanOrEqualTo(rank(before.grade()));
        assertThat(after.method()).isEqualTo(Method.GROWTH_RATIO);
    }

    /** The grades of either method are declared from best to worst. */
    private static int rank(Grade grade) {
        return grade.ordinal();
    }

    @Property
    void pace_isExactlyOne_onTheStraightLine(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal base,
            @ForAll @BigRange(min = "-50", max = "50") @Scale(5) BigDecimal slope,
            @ForAll @IntRange(min = 1, max = 30) int passed,
            @ForAll @IntRange(min = 1, max = 30) int left) {
        Assume.that(slope.signum() != 0);
        BigDecimal latest = base.add(slope.multiply(BigDecimal.valueOf(passed)));
        BigDecimal target = base.add(slope.multiply(BigDecimal.valueOf(passed + left)));

        Appraisal appraisal = Pace.of(Track.of(at(0, base), at(passed, latest), at(passed + left, target)));

        assertThat(appraisal.number(Symbol.PACE).orElseThrow()).isEqualByComparingTo("1");
        assertThat(appraisal.number(Symbol.PATH_VALUE).orElseThrow()).isEqualByComparingTo(latest);
        assertThat(appraisal.grade()).isEqualTo(Grade.ON_PACE);
    }

    @Property
    void path_onTheStraightLine_changesNothing(
            @ForAll("anyCase") Case any, @ForAll @IntRange(min = 1, max = 9) int year) {
        Assume.that(any.direction() != 0 && year < any.term());
        // a term of 1, 2, 4, 5, 8 or 10 years has points of the line with few decimals
        Assume.that(10 % any.term() == 0 || any.term() % 4 == 0);
        BigDecimal share = BigDecimal.valueOf(year).divide(BigDecimal.valueOf(any.term()));
        BigDecimal value = any.base().add(any.target().subtract(any.base()).multiply(share));

        assertThat(Pace.of(any.track(any.latest(), List.of(at(year, value))))).isEqualTo(Pace.of(any.track()));
    }
}
