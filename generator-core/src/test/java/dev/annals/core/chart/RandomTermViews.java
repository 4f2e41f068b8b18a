package dev.annals.core.chart;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.ChartView.Tone;
import dev.annals.core.view.chart.ForecastLine;
import dev.annals.core.view.chart.ForecastLine.Interval;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.Gantt.Task;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.HeatMap.Cell;
import dev.annals.core.view.chart.HeatMap.Row;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.PaceStrip.Strip;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.SmallMultiples.Panel;
import dev.annals.core.view.chart.Sparkline;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Views of the charts of a term with any number of rows, words and values; the same for the same seed. */
final class RandomTermViews {

    private static final List<String> LABELS =
            List.of("入学率", "义务教育巩固率（含随迁子女）", "Share of teachers with a higher degree", "2017—2018学年", TermViews.LONG);
    private static final List<String> REASONS = List.of("未收集", "保密", "低于最小报告单位", "not applicable");
    private static final List<String> STATUSES = List.of("✓ 已完成", "◐ 略慢", "▲ behind the pace needed", "– 尚无法评估，待补报数据");
    private static final List<String> MARKS = List.of("✓", "◐", "▲", "–", "");

    private final Random random;

    RandomTermViews(long seed) {
        random = new Random(seed);
    }

    ChartView next() {
        return switch (random.nextInt(6)) {
            case 0 -> forecast();
            case 1 -> multiples();
            case 2 -> new Sparkline("线", "线", many(1 + random.nextInt(40), at -> point(String.valueOf(at), 100)));
            case 3 -> heat();
            case 4 -> gantt();
            default -> pace();
        };
    }

    private ForecastLine forecast() {
        var count = 2 + random.nextInt(39);
        var form = any(List.of("%d", "%d年", "%d—%<d学年"));
        var periods = many(count, at -> form.formatted(1990 + at));
        var observed = random.nextInt(count);
        var path = periods.stream()
                .filter(period -> random.nextInt(count) < 3)
                .map(period -> {
                    var value = value(100);
                    return new Point(period, Optional.of(value), "目标 ≥" + value, false);
                })
                .toList();
        var forecast = periods.subList(observed, count).stream()
                .filter(period -> random.nextInt(3) == 0)
                .map(period -> {
                    var low = value(100);
                    var high = low + Math.abs(value(50));
                    return new Interval(period, low, high, "预计 " + low + "—" + high);
                })
                .toList();
        var points = many(observed, at -> point(periods.get(at), 100));
        return new ForecastLine("预测", "预测", periods, points, path, forecast, axis());
    }

    private SmallMultiples multiples() {
        var count = 1 + random.nextInt(12);
        var panels = many(
                2 + random.nextInt(39),
                at -> new Panel(any(LABELS), many(count, year -> point(String.valueOf(1990 + year), 100))));
        return new SmallMultiples("小图", "小图", panels, axis());
    }

    private HeatMap heat() {
        var form = any(List.of("%d", "第%d区", "District no. %d", "第%d区教育和体育局（含高新技术产业开发区）"));
        var columns = many(1 + random.nextInt(40), at -> form.formatted(1980 + at));
        var figures = random.nextInt(3);
        var rows =
                many(1 + random.nextInt(20), at -> new Row(any(LABELS), many(columns.size(), column -> cell(figures))));
        return new HeatMap("热图", "热图", columns, rows);
    }

    private Cell cell(int digits) {
        var at = random.nextInt(MARKS.size());
        var figure = "9".repeat(digits * 3);
        return new Cell(Tone.values()[at % 4], MARKS.get(at), figure, "状态 " + figure);
    }

    private Gantt gantt() {
        var low = 10_000 + random.nextInt(5000);
        var high = low + 1 + random.nextInt(4000);
        var count = random.nextInt(20);
        var ticks = many(count, at -> new Tick(low + (high - low) * at / (double) count, 2000 + at + "年"));
        var today = random.nextBoolean()
                ? Optional.of(new Tick(low + random.nextInt(high - low), "2017年12月31日"))
                : Optional.<Tick>empty();
        var tasks = many(1 + random.nextInt(30), at -> task(low - 500, high + 500));
        return new Gantt("任务", "任务", low, high, ticks, today, tasks);
    }

    private Task task(int low, int high) {
        double start = low + random.nextInt(high - low);
        var at = random.nextInt(4);
        return new Task(
                any(LABELS),
                random.nextBoolean() ? Optional.of(start) : Optional.empty(),
                start + random.nextInt(900) - 20,
                random.nextBoolean() ? Optional.of(random.nextDouble()) : Optional.empty(),
                Tone.values()[at],
                STATUSES.get(at));
    }

    private PaceStrip pace() {
        var strips = many(1 + random.nextInt(30), row -> {
            var at = random.nextInt(4);
            return new Strip(point(any(LABELS), 300), Tone.values()[at], STATUSES.get(at));
        });
        return new PaceStrip("进度", "进度", new TargetMark("时间", random.nextInt(101), "时间已过半"), strips);
    }

    private Point point(String label, double most) {
        var missing = random.nextInt(6) == 0;
        var value = value(most);
        return missing
                ? new Point(label, Optional.empty(), any(REASONS), false)
                : new Point(label, Optional.of(value), value + "%", random.nextInt(6) == 0);
    }

    private double value(double most) {
        return Math.rint((random.nextDouble() - 0.2) * most * 10) / 10;
    }

    private Axis axis() {
        return SampleViews.axis("万人次", -50, 0, 50, 100);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> many(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }
}
