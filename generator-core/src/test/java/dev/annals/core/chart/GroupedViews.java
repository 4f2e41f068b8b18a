package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static dev.annals.core.chart.SampleViews.provisional;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.chart.GroupedBars.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Several values per category, from the plainest to the nastiest. */
final class GroupedViews {

    private GroupedViews() {}

    static Map<String, ChartView> all() {
        var views = new LinkedHashMap<String, ChartView>();
        for (var arrangement : Arrangement.values()) {
            var name = arrangement.name().toLowerCase(Locale.ROOT);
            views.put(name, stages(arrangement));
            views.put(name + "-districts", districts(arrangement, 10, 3));
            views.put(name + "-forty", districts(arrangement, 40, 6));
            views.put(name + "-gaps", incomplete(arrangement));
            views.put(name + "-one", districts(arrangement, 1, 1));
        }
        views.put("grouped-negative", balance(Arrangement.GROUPED));
        views.put("stacked-negative", balance(Arrangement.STACKED));
        return views;
    }

    static GroupedBars stages(Arrangement arrangement) {
        var groups = new ArrayList<Group>();
        for (var year = 2013; year <= 2017; year++) {
            var points = List.of(
                    point("小学", words(20.4 + (year - 2013) * 1.3)),
                    point("初中", words(12.6 - (year - 2013) * 0.4)),
                    year == 2017 ? provisional("高中", 8.9) : point("高中", words(7.4 + (year - 2013) * 0.3)));
            groups.add(new Group(String.valueOf(year), scaled(points, arrangement)));
        }
        return new GroupedBars(
                "在校生", "说明", arrangement, List.of("小学", "初中", "高中"), groups, axisOf(arrangement, "万人", 50));
    }

    static GroupedBars districts(Arrangement arrangement, int count, int series) {
        var names = List.of("公办园", "普惠性民办园", "其他民办园", "部门办园", "集体办园", "企事业单位办园").subList(0, series);
        var groups = IntStream.range(0, count)
                .mapToObj(at -> new Group(
                        ComparisonViews.district(at),
                        scaled(
                                IntStream.range(0, series)
                                        .mapToObj(kind -> point(
                                                names.get(kind),
                                                Math.rint(64 - kind * 6 + 30 * Math.sin(at * 1.7 + kind))))
                                        .toList(),
                                arrangement)))
                .toList();
        return new GroupedBars("幼儿园", "说明", arrangement, names, groups, axisOf(arrangement, "所", 100 * series));
    }

    static GroupedBars incomplete(Arrangement arrangement) {
        var groups = List.of(
                new Group(ComparisonViews.LONG, scaled(List.of(point("男教师", 40), missing("女教师", "未收集")), arrangement)),
                new Group("市本级", List.of(missing("男教师", "保密"), missing("女教师", "保密"))),
                new Group("高新区", List.of(missing("男教师", "保密"), missing("女教师", "未收集"))),
                new Group("城阳区", scaled(List.of(point("男教师", 0), provisional("女教师", 60)), arrangement)));
        return new GroupedBars("教师", "说明", arrangement, List.of("男教师", "女教师"), groups, axisOf(arrangement, "人", 100));
    }

    static GroupedBars balance(Arrangement arrangement) {
        var quarters = List.of("一季度", "二季度", "三季度", "四季度");
        var groups = IntStream.range(0, 4)
                .mapToObj(at ->
                        new Group(quarters.get(at), List.of(point("收入", 300 + at * 90), point("支出", -420 + at * 70))))
                .toList();
        return new GroupedBars(
                "收支", "说明", arrangement, List.of("收入", "支出"), groups, axis("万元", -600, -300, 0, 300, 600));
    }

    // For shares: the values as percent of their sum.
    private static List<Point> scaled(List<Point> points, Arrangement arrangement) {
        if (arrangement != Arrangement.SHARES) {
            return points;
        }
        var sum = points.stream().mapToDouble(p -> p.value().orElse(0.0)).sum();
        return points.stream()
                .map(p -> new Point(
                        p.label(),
                        p.value().map(value -> value * 100 / sum),
                        p.value().isPresent() ? Math.round(p.value().get() * 100 / sum) + "%" : p.words(),
                        p.provisional()))
                .toList();
    }

    private static ChartView.Axis axisOf(Arrangement arrangement, String unit, double high) {
        return switch (arrangement) {
            case GROUPED -> axis(unit, 0, high / 4, high / 2);
            case STACKED -> axis(unit, 0, high / 4, high / 2, high * 3 / 4, high);
            case SHARES -> axis("%", 0, 25, 50, 75, 100);
        };
    }

    private static double words(double value) {
        return Math.rint(value * 10) / 10;
    }
}
