package dev.annals.core.chart;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Axis;
import dev.annals.core.view.chart.ChartView.Bar;
import dev.annals.core.view.chart.ChartView.Bullet;
import dev.annals.core.view.chart.ChartView.Line;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.ChartView.Tick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chart views as the product makes them, from the plainest to the nastiest. */
final class SampleViews {

    private SampleViews() {}

    static Map<String, ChartView> all() {
        var views = new LinkedHashMap<String, ChartView>();
        views.put("line", enrolment());
        views.put("line-target", withTarget());
        views.put("line-path", withPath());
        views.put("line-gap", withGap());
        views.put("line-one", line(List.of(point("2017", 95)), List.of(), axis("%", 0, 25, 50, 75, 100)));
        views.put("line-negative", negativeLine());
        views.put("line-forty", line(many(40), List.of(), axis("万人", 0, 50, 100, 150)));
        views.put("line-terms", schoolYears());
        views.put("bars", money());
        views.put("bars-target", canteens());
        views.put("bars-negative", balance());
        views.put("bars-districts", districts());
        views.put("bars-forty", bars(many(40), List.of(), axis("万人", 0, 50, 100, 150)));
        views.put("bars-two", bars(List.of(point("2016", 61), point("2017", 82)), List.of(), axis("所", 0, 50, 100)));
        views.put("bars-one", bars(List.of(point("2017", 82)), List.of(), axis("所", 0, 50, 100)));
        views.put("bullet", progress());
        views.put("bullet-missed", missed());
        views.put("bullet-missing", unreported());
        views.put("bullet-bare", bare());
        return views;
    }

    static Line enrolment() {
        return line(
                List.of(
                        point("2013", 1.98),
                        point("2014", 2.11),
                        point("2015", 2.34),
                        point("2016", 2.60),
                        point("2017", 2.92)),
                List.of(),
                axis("万名", 1.5, 2.0, 2.5, 3.0));
    }

    static Line withTarget() {
        var points = List.of(
                point("2012", 86.5),
                point("2013", 89.9),
                point("2014", 90.4),
                point("2015", 92),
                point("2016", 93.1),
                provisional("2017", 95));
        var targets = List.of(target("2014", 90.2), target("2017", 94));
        return line(points, targets, axis("%", 85, 90, 95, 100));
    }

    private static Line withPath() {
        var points = List.of(point("2016", 64), point("2017", 68.5), point("2018", 70));
        var targets = List.of(target("2017", 72), target("2018", 74), target("2019", 77), target("2020", 80));
        return line(points, targets, axis("%", 60, 65, 70, 75, 80));
    }

    static Line withGap() {
        var points = List.of(
                point("2010", 120),
                point("2011", 131),
                missing("2012", "未收集"),
                missing("2013", "未收集"),
                point("2014", 138),
                missing("2015", "保密"),
                point("2016", 138),
                point("2017", 150));
        return line(points, List.of(target("2017", 155)), axis("万人次", 100, 120, 140, 160));
    }

    private static Line negativeLine() {
        var values = List.of(-1.2, -0.4, 0.0, 0.8, -0.6, 1.1);
        var points = IntStream.range(0, 6)
                .mapToObj(at -> point(String.valueOf(2012 + at), values.get(at)))
                .toList();
        return line(points, List.of(), axis("个百分点", -2, -1, 0, 1, 2));
    }

    private static Line schoolYears() {
        var points = IntStream.range(2008, 2018)
                .mapToObj(year -> point(year + "—" + (year + 1) + "学年", 13.4 - (year - 2008) % 4 * 0.3))
                .toList();
        return line(points, List.of(), axis("学生数与教师数之比", 12, 12.5, 13, 13.5, 14));
    }

    static Bar money() {
        return bars(
                List.of(
                        point("2013", 0.92),
                        point("2014", 1.01),
                        point("2015", 1.08),
                        point("2016", 1.17),
                        provisional("2017", 1.3)),
                List.of(),
                axis("亿元", 0, 0.5, 1.0, 1.5));
    }

    static Bar canteens() {
        return bars(
                List.of(
                        point("2013", 44),
                        point("2014", 52),
                        missing("2015", "尚未公布"),
                        provisional("2016", 61),
                        point("2017", 82)),
                List.of(target("2014", 60), target("2016", 62), target("2017", 82), target("2018", 95)),
                axis("所", 0, 25, 50, 75, 100));
    }

    static Bar balance() {
        return bars(
                List.of(
                        point("一季度", -3200),
                        point("二季度", 1500),
                        point("三季度", 0),
                        missing("四季度", "低于最小单位"),
                        point("全年", -1700)),
                List.of(target("全年", -1000)),
                axis("万元", -4000, -2000, 0, 2000));
    }

    private static Bar districts() {
        var names = List.of(
                "市南区教育和体育局", "市北区教育和体育局", "李沧区", "崂山区（含高新技术产业开发区）", "青岛西海岸新区教育和体育局", "城阳区", "即墨区", "胶州市", "平度市", "莱西市");
        var points = IntStream.range(0, names.size())
                .mapToObj(at -> point(names.get(at), 96 - at * 3))
                .toList();
        return bars(points, List.of(), axis("%", 0, 25, 50, 75, 100));
    }

    static Bullet progress() {
        return new Bullet(
                "智慧校园建成率",
                "2017年95%，目标90%。",
                point("2017", "95%", 95),
                Optional.of(target("2017", 90)),
                Optional.of(point("2016", "84%", 84)),
                axis("%", 0, 25, 50, 75, 100));
    }

    private static Bullet missed() {
        return new Bullet(
                "特色办学覆盖面",
                "2017年68.5%，目标72%。",
                new Point("2017年上半年", Optional.of(68.5), "约68.5%", true),
                Optional.of(target("2017", 72)),
                Optional.of(point("2016年上半年", "64.0%", 64)),
                axis("%", 0, 25, 50, 75, 100));
    }

    private static Bullet unreported() {
        return new Bullet(
                "社区教育参加人次",
                "未收集。",
                missing("2017", "未收集"),
                Optional.of(target("2017", 155)),
                Optional.empty(),
                axis("万人次", 0, 50, 100, 150, 200));
    }

    private static Bullet bare() {
        return new Bullet(
                "财政收支差额",
                "低于零。",
                point("2017", "−1,700万元", -1700),
                Optional.empty(),
                Optional.of(point("2016", "800万元", 800)),
                axis("万元", -2000, -1000, 0, 1000));
    }

    static List<Point> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> point(String.valueOf(1978 + at), Math.rint(20 + at * 2.5 + 18 * Math.sin(at))))
                .toList();
    }

    static Line line(List<Point> points, List<TargetMark> targets, Axis axis) {
        return new Line("随迁子女入学", "历年数值。", points, targets, axis);
    }

    static Bar bars(List<Point> points, List<TargetMark> targets, Axis axis) {
        return new Bar("奖助学金", "历年数值。", points, targets, axis);
    }

    static Point point(String label, double value) {
        return point(label, words(value), value);
    }

    static Point point(String label, String words, double value) {
        return new Point(label, Optional.of(value), words, false);
    }

    static Point provisional(String label, double value) {
        return new Point(label, Optional.of(value), words(value), true);
    }

    static Point missing(String label, String reason) {
        return new Point(label, Optional.empty(), reason, false);
    }

    static TargetMark target(String label, double value) {
        return new TargetMark(label, value, "目标 ≥" + words(value));
    }

    static Axis axis(String unit, double... ticks) {
        var list = new ArrayList<Tick>();
        for (var tick : ticks) {
            list.add(new Tick(tick, words(tick)));
        }
        return new Axis(ticks[0], ticks[ticks.length - 1], list, unit);
    }

    private static String words(double value) {
        var text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return text.replace('-', '−');
    }
}
