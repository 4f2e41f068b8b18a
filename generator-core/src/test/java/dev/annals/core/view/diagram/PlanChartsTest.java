package dev.annals.core.view.diagram;

import static dev.annals.core.view.diagram.SampleDiagrams.values;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ForecastLine;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.Waterfall;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of plans, tasks and money, from YAML and a block of a document. */
class PlanChartsTest {

    @TempDir
    Path folder;

    private ChartView chart(String options) {
        return new SampleDiagrams(folder).chart(options);
    }

    @Test
    void pace_setsWhatIsDoneAgainstTime_withoutInternalIndicators() {
        PaceStrip chart = (PaceStrip) chart("kind=pace");

        assertThat(chart.time().value()).isEqualTo(60);
        assertThat(chart.strips().stream().map(PaceStrip.Strip::words)).containsExactly("◐ 略慢于序时进度", "✕ 未达到");
        assertThat(values(chart.strips().stream().map(PaceStrip.Strip::point).toList()))
                .containsExactly("普惠率 64.0 64%", "巩固率 - 94%");
        assertThat(chart.description()).isEqualTo("进度图：截至2023年，时间已过60%。共2项指标：略慢于序时进度1项、未达到1项。可计进度的是普惠率，已完成64%。");
    }

    @Test
    void heat_gradesEveryYearByItsOwnFigure() {
        HeatMap chart = (HeatMap) chart("kind=heat");

        assertThat(chart.columns()).containsExactly("2021", "2022", "2023", "2024", "2025");
        assertThat(chart.rows().get(0).cells().stream().map(HeatMap.Cell::words))
                .containsExactly(
                        "2021年：82%，滞后于序时进度", "2022年：84%，滞后于序时进度", "2023年：86.4%，略慢于序时进度", "2024年：未到期", "2025年：未到期");
        assertThat(chart.rows().get(1).cells().stream().map(HeatMap.Cell::mark)).containsExactly("–", "–", "✕", "", "");
        assertThat(chart.rows()).hasSize(2);
    }

    @Test
    void forecast_holdsBasePathAndBothForecasts() {
        ForecastLine chart = (ForecastLine) chart("share, kind=forecast");

        assertThat(chart.periods()).containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
        assertThat(values(chart.path())).containsExactly("2020 80.0 80%", "2023 87.0 87%", "2025 90.0 目标 ≥90%");
        assertThat(chart.observed()).hasSize(4);
        assertThat(chart.forecast().stream().map(ForecastLine.Interval::words)).containsExactly("预测 90.5%～90.9%");
        assertThat(chart.description()).endsWith("目标是2025年≥90%。按历年走势，2025年预计为90.5%～90.9%。");
    }

    @Test
    void forecast_showsNoneForALevelToKeep() {
        ForecastLine chart = (ForecastLine) chart("kept, kind=forecast");

        assertThat(chart.forecast()).isEmpty();
        assertThat(chart.title()).isEqualTo("巩固率：2021—2025年目标与实际");
        assertThat(chart.periods()).containsExactly("2023", "2024", "2025");
        assertThat(chart.description()).isEqualTo("折线图：巩固率，2023年为94%；目标是2025年≥95%。");
    }

    @Test
    void gantt_startsAndEndsWithWholeMonths_andTellsWhatIsOverdue() {
        Gantt chart = (Gantt) chart("kind=gantt");

        assertThat(LocalDate.ofEpochDay((long) chart.low())).isEqualTo("2021-03-01");
        assertThat(LocalDate.ofEpochDay((long) chart.high())).isEqualTo("2024-12-31");
        assertThat(chart.tasks().stream().map(task -> task.label() + " " + task.words()))
                .containsExactly("新校区 ◐ 在建", "建园 ✓ 已完成", "扩班 ▲ 逾期");
        assertThat(chart.tasks().get(2).tone()).isEqualTo(ChartView.Tone.MISSED);
        assertThat(chart.tasks().get(2).done()).contains(0.6);
        assertThat(chart.ticks().stream().map(ChartView.Tick::words)).containsExactly("2022年", "2023年", "2024年");
        assertThat(chart.today().map(ChartView.Tick::words)).contains("截至2023年12月31日");
    }

    @Test
    void waterfall_leadsFromTheBudgetToWhatIsLeft() {
        Waterfall chart = (Waterfall) chart("kind=waterfall, programme=aid");

        assertThat(values(chart.steps().stream().map(Waterfall.Step::point).toList()))
                .containsExactly(
                        "年初预算 4000000.0 400",
                        "调整 400000.0 +40",
                        "调整后预算 4400000.0 440",
                        "执行数 -4105000.0 410.5",
                        "结余 295000.0 29.5");
        assertThat(chart.axis().unit()).isEqualTo("万元");
        assertThat(chart.description()).isEqualTo("瀑布图：年初预算 400万元；调整 增加40万元；调整后预算 440万元；执行数 410.5万元；结余 29.5万元。");
    }

    @Test
    void waterfall_addsFundsUp_whereThereIsNoBudget() {
        Waterfall chart = (Waterfall) chart("kind=waterfall, programme=spent");

        assertThat(values(chart.steps().stream().map(Waterfall.Step::point).toList()))
                .containsExactly("甲 1200000.0 120", "乙 300000.0 30", "合计 1500000.0 150");
        assertThat(chart.steps().get(2).kind()).isEqualTo(Waterfall.Kind.TOTAL);
    }
}
