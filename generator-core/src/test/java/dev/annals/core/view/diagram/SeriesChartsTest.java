package dev.annals.core.view.diagram;

import static dev.annals.core.view.diagram.SampleDiagrams.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Donut;
import dev.annals.core.view.chart.Dumbbell;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.Pyramid;
import dev.annals.core.view.chart.RankedBars;
import dev.annals.core.view.chart.Slope;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.Waterfall;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts over bodies, parts and periods, from YAML and a block of a document. */
class SeriesChartsTest {

    @TempDir
    Path folder;

    private ChartView chart(String options) {
        return new SampleDiagrams(folder).chart(options);
    }

    @Test
    void ranked_putsTheMeanBesideAmounts_andTheFigureAboveBesideRates() {
        RankedBars pupils = (RankedBars) chart("pupils, kind=ranked");
        RankedBars share = (RankedBars) chart("share, kind=ranked");

        assertThat(pupils.bars().stream()
                        .map(bar -> bar.place() + " " + bar.point().label() + " "
                                + bar.point().words()))
                .containsExactly("1 西区 500", "2 东区 300", " 北区 未报");
        assertThat(pupils.reference().map(ChartView.TargetMark::words)).contains("平均 400人");
        assertThat(share.reference().map(ChartView.TargetMark::words)).contains("市 86.4%");
        assertThat(share.title()).isEqualTo("2023年各单位普惠率，从高到低");
        assertThat(share.description()).isEqualTo("条形图：2023年普惠率有2个单位报数，最高的是东区（88%），最低的是西区（84.5%）。参照：市 86.4%。未报：北区。");
    }

    @Test
    void pairs_areOfBodiesForOneIndicator_andOfIndicatorsForSeveral() {
        Dumbbell bodies = (Dumbbell) chart("pupils, kind=dumbbell");
        Dumbbell targets = (Dumbbell) chart("share, big, kind=dumbbell, against=target");
        Slope slope = (Slope) chart("share, kind=slope");

        assertThat(bodies.pairs().stream()
                        .map(pair -> pair.label() + pair.from().words() + "-"
                                + pair.to().words()))
                .containsExactly("西区520-500", "东区280-300");
        assertThat(targets.pairs().stream()
                        .map(pair -> pair.label() + pair.from().words() + "-"
                                + pair.to().words()))
                .containsExactly("普惠率≥86%-86.4%", "大班额≤5%-4%");
        assertThat(targets.from()).isEqualTo("目标");
        assertThat(slope.description()).isEqualTo("对比图：共2项，上升2项、下降0项、持平0项。东区由83%到88%；西区由80%到84.5%。");
    }

    @Test
    void heat_ofIndicators_tellsTargetsOfBodies() {
        HeatMap chart = (HeatMap) chart("share, kind=heat");

        assertThat(chart.columns()).containsExactly("东区", "西区");
        assertThat(chart.rows().get(0).cells().stream().map(cell -> cell.mark() + " " + cell.words()))
                .containsExactly("✓ 实际 88%，目标 ≥86%：兑现", "✕ 实际 84.5%，目标 ≥86%：未兑现");
    }

    @Test
    void statusesOverPeriods_showOnlyWhatAFigureCanJudge() {
        Edition edition = new SampleDiagrams(folder).edition("share, kind=heat", Language.CHINESE);
        Period last = Period.parse("2023").orElseThrow();
        HeatMap chart = new StatusCharts(edition)
                .overPeriods(edition.indicators(), "city", last)
                .orElseThrow();

        assertThat(chart.columns()).containsExactly("2023");
        assertThat(chart.rows().stream().map(HeatMap.Row::label)).containsExactly("普惠率", "大班额");
        assertThat(chart.description()).isEqualTo("热力图：市2项指标、1个时期。兑现2项。");
        assertThat(new StatusCharts(edition)
                        .overPeriods(
                                edition.indicators(),
                                "city",
                                Period.parse("2022").orElseThrow()))
                .isEmpty();
        assertThat(new StatusCharts(edition).overPeriods(edition.indicators(), "north", last))
                .isEmpty();
    }

    @Test
    void multiples_showEveryBodyWithAHistory() {
        SmallMultiples chart = (SmallMultiples) chart("share, kind=multiples");

        assertThat(chart.panels().stream().map(SmallMultiples.Panel::label)).containsExactly("东区", "西区");
        assertThat(values(chart.panels().get(0).points())).containsExactly("2022 83.0 83%", "2023 88.0 88%");
    }

    @Test
    void parts_standInGroups_asSharesOrAsARing() {
        GroupedBars stacked = (GroupedBars) chart("pupils, kind=stacked, by=stage, by=gender");
        GroupedBars shares = (GroupedBars) chart("pupils, kind=shares, by=stage");
        Donut donut = (Donut) chart("pupils, kind=donut, by=gender");

        assertThat(stacked.series()).containsExactly("男", "女");
        assertThat(values(stacked.groups().get(1).points())).containsExactly("男 180.0 180", "女 170.0 170");
        assertThat(stacked.axis().high()).isGreaterThanOrEqualTo(600);
        assertThat(values(shares.groups().get(0).points())).containsExactly("小学 63.2 63.2%", "初中 36.8 36.8%");
        assertThat(shares.axis().high()).isEqualTo(100);
        assertThat(shares.title()).isEqualTo("2023年学生的构成，按学段分");
        assertThat(shares.groups().stream().map(GroupedBars.Group::label)).containsExactly("2023");
        assertThat(values(donut.parts())).containsExactly("男 500.0 500人，52.6%", "女 450.0 450人，47.4%");
        assertThat(donut.whole()).isEqualTo("950人");
    }

    @Test
    void axis_countsInFull_whereFiguresBesideItAreToldInFull() {
        Edition edition = new SampleDiagrams(folder).edition("share, kind=heat", Language.CHINESE);
        Unit people = edition.units().find("人").orElseThrow();
        List<BigDecimal> values = List.of(new BigDecimal("34720"), new BigDecimal("118930"));
        ChartView.Axis axis = ChartAxes.fromZero(people, values, edition.wording());
        DiagramWords words = new DiagramWords(edition);

        ChartView.Axis full =
                words.axis(axis, people, Stream.of(figure("34720", Scale.ONE), figure("11.893", Scale.TEN_THOUSAND)));
        ChartView.Axis scaled = words.axis(axis, people, Stream.of(figure("11.893", Scale.TEN_THOUSAND)));

        assertThat(full.unit()).isEqualTo("人");
        assertThat(full.ticks()).last().isEqualTo(new ChartView.Tick(150_000, "150,000"));
        assertThat(scaled.unit()).isEqualTo("万人");
        assertThat(scaled.ticks()).last().isEqualTo(new ChartView.Tick(150_000, "15"));
    }

    private static Figure figure(String number, Scale scale) {
        return new Figure.Single(Comparator.EXACT, new Quantity(new BigDecimal(number), scale, "人"), Optional.empty());
    }

    @Test
    void pyramid_hasTheFirstDimensionOnItsSides() {
        Pyramid chart = (Pyramid) chart("pupils, kind=pyramid, by=gender, by=stage");

        assertThat(chart.left()).isEqualTo("男");
        assertThat(chart.levels().stream().map(Pyramid.Level::label)).containsExactly("小学", "初中");
        assertThat(chart.description()).isEqualTo("金字塔图：小学：男 320人、女 280人；初中：男 180人、女 170人。");
    }

    @Test
    void waterfall_ofAnIndicator_holdsItsChanges() {
        Waterfall chart = (Waterfall) chart("pupils, kind=waterfall");

        assertThat(values(chart.steps().stream().map(Waterfall.Step::point).toList()))
                .containsExactly(
                        "2020年 900.0 900",
                        "2021年增减 -20.0 −20",
                        "2022年增减 30.0 +30",
                        "2023年增减 40.0 +40",
                        "2023年 950.0 950");
    }

    @Test
    void sparkline_needsThreeFigures() {
        Edition edition = new SampleDiagrams(folder).edition("kind=pace", Language.CHINESE);
        HistoryCharts charts = new HistoryCharts(edition);
        Period year = new Period(2023);

        assertThat(charts.sparkline(edition.measured().series("pupils", "city").orElseThrow(), year)
                        .map(line -> values(line.points())))
                .contains(List.of("2020 900.0 900", "2021 880.0 880", "2022 910.0 910", "2023 950.0 950"));
        assertThat(charts.sparkline(edition.measured().series("big", "city").orElseThrow(), year))
                .isEmpty();
    }

    /** Whatever is drawn, nothing of an internal body, indicator or task is in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=pace",
                "kind=heat",
                "kind=gantt",
                "pupils, kind=ranked",
                "share, kind=ranked",
                "share, kind=heat",
                "share, kind=multiples",
                "pupils, kind=dumbbell",
                "share, kind=slope"
            })
    void charts_showNothingInternal(String options) {
        assertThat(chart(options).toString()).doesNotContain("内部", "7777", "99%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=pace",
                "kind=heat",
                "kind=gantt",
                "share, kind=forecast",
                "pupils, kind=ranked",
                "share, kind=heat",
                "pupils, kind=dumbbell",
                "pupils, kind=grouped, by=stage",
                "pupils, kind=donut, by=gender",
                "kind=waterfall, programme=aid"
            })
    void charts_areWordedInEnglishToo(String options) {
        Edition edition = new SampleDiagrams(folder).edition(options, Language.ENGLISH);
        ChartView chart = SampleDiagrams.chart(edition);

        assertThat(chart.title()).isNotBlank().doesNotContain("{", "：", "（");
        assertThat(chart.description()).endsWith(".").doesNotContain("{", "：", "。", "  ");
    }
}
