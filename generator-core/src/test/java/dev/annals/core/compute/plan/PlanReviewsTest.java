package dev.annals.core.compute.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Measures;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.Method;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.time.Period;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From YAML to how far a plan is. */
class PlanReviewsTest {

    private static final String SETTINGS = """
            title: 规划
            period: 2023
            bodies: {city: 市}
            categories: {c: 类}
            """;
    private static final String INDICATORS = """
            category: c
            indicators:
              share: {title: 普惠率, unit: "%", direction: up, limit: 100%, nature: binding}
              growth: {title: 学位, unit: 个, direction: up, method: growth}
              kept: {title: 巩固率, unit: "%", direction: keep, limit: 100%}
              silent: {title: 无数据, unit: 所, direction: up}
            """;
    private static final String PLAN = """
            title: 五年规划
            term: 2021-2025
            indicators:
              share: {base: {period: 2020, value: 80%}, target: ≥90%}
              growth: {base: {period: 2020, value: 1000个}, target: 2000个}
              kept: {target: ≥95%}
              silent: {base: {period: 2020, value: 10所}, target: 20所}
            """;

    @TempDir
    Path folder;

    private Measured measured(String plan, String... years) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("annals.yml", SETTINGS);
        files.put("indicators/i.yml", INDICATORS);
        files.put("plans/p.yml", plan);
        for (int i = 0; i < years.length; i++) {
            int year = 2021 + i;
            files.put("years/" + year + ".yml", "period: " + year + "\nfigures:\n" + years[i]);
        }
        Validated validated = Corpus.validate(files, folder);
        assertThat(validated.model())
                .as(validated.findings().stream().map(Corpus::line).toList().toString())
                .isPresent();
        return Measures.of(validated.model().orElseThrow());
    }

    private PlanReview review(String... years) {
        return PlanReviews.of("p", measured(PLAN, years)).orElseThrow();
    }

    @Test
    void pace_comparesTheWayDoneWithTheTimeGone() {
        PlanProgress share = review("  share: 82%\n", "  share: 84%\n", "  share: 86.4%\n")
                .of("share")
                .orElseThrow();

        assertThat(share.appraisal().method()).isEqualTo(Method.PACE);
        assertThat(share.appraisal().number(Symbol.DONE).orElseThrow()).isEqualByComparingTo("0.64");
        assertThat(share.appraisal().number(Symbol.TIME).orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(share.appraisal().grade()).isEqualTo(Grade.ON_PACE);
        assertThat(share.nature()).isEqualTo(Nature.BINDING);
    }

    @Test
    void path_replacesTheStraightLine() {
        String plan = PLAN.replace("target: ≥90%}", "target: ≥90%, path: {2023: 88%}}");

        PlanProgress share = PlanReviews.of("p", measured(plan, "  share: 82%\n", "  share: 84%\n", "  share: 86.4%\n"))
                .orElseThrow()
                .of("share")
                .orElseThrow();

        assertThat(share.appraisal().number(Symbol.PACE).orElseThrow()).isEqualByComparingTo("0.8");
        assertThat(share.appraisal().grade()).isEqualTo(Grade.BEHIND);
    }

    @Test
    void growthRatio_isUsedWhereTheIndicatorAsksForIt() {
        PlanProgress growth = review("  growth: 1150个\n", "  growth: 1320个\n", "  growth: 1520个\n")
                .of("growth")
                .orElseThrow();

        assertThat(growth.appraisal().method()).isEqualTo(Method.GROWTH_RATIO);
        assertThat(growth.appraisal().grade()).isEqualTo(Grade.SIGNIFICANT);
        assertThat(growth.forecast().orElseThrow().low()).isPresent();
    }

    @Test
    void level_isKeptOrNot_andHasNoForecast() {
        PlanProgress kept = review("  kept: 96%\n").of("kept").orElseThrow();

        assertThat(kept.appraisal().grade()).isEqualTo(Grade.MET);
        assertThat(kept.forecast()).isEmpty();
    }

    @Test
    void indicator_withoutFigureInTheTerm_isUnreported() {
        PlanReview review = review("  share: 82%\n");

        assertThat(review.unreported().stream().map(one -> one.indicator().id()))
                .containsExactly("growth", "kept", "silent");
        assertThat(review.of("silent").orElseThrow().appraisal().grade()).isEqualTo(Grade.NOT_ASSESSABLE);
        assertThat(review.isPastHalf()).isFalse();
        assertThat(review.counts().count(Grade.NOT_ASSESSABLE)).isEqualTo(3);
    }

    @Test
    void half_isPassed_onlyWhereItIsOfEveryIndicator() {
        String all = "  share: 86%\n  growth: 1700个\n  kept: 95%\n  silent: 16所\n";

        assertThat(review("  share: 81%\n", "  share: 82%\n", all).isPastHalf()).isTrue();
        assertThat(review("  share: 81%\n", "  share: 82%\n", all.replace("16所", "14所"))
                        .isPastHalf())
                .isFalse();
    }

    @Test
    void figures_afterThePeriodOfThePlan_doNotCount() {
        String plan = PLAN.replace("term: 2021-2025", "term: 2021-2025\nperiod: 2022");

        PlanProgress share = PlanReviews.of("p", measured(plan, "  share: 82%\n", "  share: 84%\n", "  share: 99%\n"))
                .orElseThrow()
                .of("share")
                .orElseThrow();

        assertThat(share.latest().orElseThrow().period()).isEqualTo(new Period(2022));
        assertThat(share.forecast().orElseThrow().low()).as("two points only").isEmpty();
    }

    @Test
    void base_isTheLastFigureBeforeTheTerm_whereThePlanNamesNone() {
        String plan = PLAN.replace("share: {base: {period: 2020, value: 80%}, target: ≥90%}", "share: {target: ≥90%}");
        Map<String, String> files = new LinkedHashMap<>(Map.of(
                "annals.yml",
                SETTINGS,
                "indicators/i.yml",
                INDICATORS,
                "plans/p.yml",
                plan,
                "years/2019.yml",
                "period: 2019\nfigures:\n  share: 70%\n",
                "years/2020.yml",
                "period: 2020\nfigures:\n  share: 80%\n",
                "years/2023.yml",
                "period: 2023\nfigures:\n  share: 86%\n"));
        Validated validated = Corpus.validate(files, folder);

        PlanProgress share = PlanReviews.of("p", Measures.of(validated.model().orElseThrow()))
                .orElseThrow()
                .of("share")
                .orElseThrow();

        assertThat(share.base().orElseThrow().period()).isEqualTo(new Period(2020));
        assertThat(share.appraisal().grade()).isEqualTo(Grade.ON_PACE);
    }
}
