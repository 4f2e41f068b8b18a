package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static dev.annals.core.chart.SampleViews.provisional;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.Donut;
import dev.annals.core.view.chart.Dumbbell;
import dev.annals.core.view.chart.Pair;
import dev.annals.core.view.chart.Pyramid;
import dev.annals.core.view.chart.Pyramid.Level;
import dev.annals.core.view.chart.RankedBars;
import dev.annals.core.view.chart.RankedBars.Ranked;
import dev.annals.core.view.chart.Slope;
import dev.annals.core.view.chart.Waterfall;
import dev.annals.core.view.chart.Waterfall.Kind;
import dev.annals.core.view.chart.Waterfall.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Views that compare, as the product makes them, from the plainest to the nastiest. */
final class ComparisonViews {

    static final List<String> DISTRICTS =
            List.of("市南区", "市北区", "李沧区", "崂山区", "青岛西海岸新区", "城阳区", "即墨区", "胶州市", "平度市", "莱西市");

    /** Forty characters. */
    static final String LONG = "某某市某某新区教育和体育局关于推进义务教育优质均衡发展实施方案确定的县域内校际差异系数";

    private ComparisonViews() {}

    static Map<String, ChartView> all() {
        var views = new LinkedHashMap<String, ChartView>();
        ranked(views);
        pairs(views);
        views.putAll(GroupedViews.all());
        views.put("pyramid", pyramid());
        views.put("pyramid-long", longPyramid());
        views.put("pyramid-one", levels(List.of(new Level("在编", point("男", 120), missing("女", "未收集")))));
        views.put("donut", donut());
        views.put("donut-long", longDonut());
        views.put("donut-small", parts(point("汉族", 97.1), point("回族", 1.2), point("满族", 0.9), point("其他", 0.8)));
        views.put("donut-zero", parts(point("在校生", 0), missing("毕业生", "未收集")));
        views.put("waterfall", waterfall());
        views.put("waterfall-negative", deficit());
        views.put("waterfall-twenty", account(20));
        return views;
    }

    private static void ranked(Map<String, ChartView> views) {
        views.put("ranked", ranked(10));
        views.put("ranked-forty", ranked(40));
        views.put("ranked-one", ranks(List.of(new Ranked("1", point("市本级", 82), true)), axis("所", 0, 50, 100)));
        views.put("ranked-negative", rankedChanges());
        views.put("ranked-missing", ranks(List.of(unranked("甲县"), unranked("乙县")), axis("%", 0, 50, 100)));
        views.put("ranked-long", longRanks());
        views.put("ranked-english", english());
    }

    private static void pairs(Map<String, ChartView> views) {
        views.put("dumbbell", dumbbell());
        views.put(
                "dumbbell-forty",
                new Dumbbell("各县", "说明", "2016年", "2017年", pairs(40), axis("%", 60, 70, 80, 90, 100)));
        views.put("dumbbell-one", new Dumbbell("一县", "说明", "目标", "实际", pairs(1), axis("%", 60, 80, 100)));
        views.put("slope", slope());
        views.put("slope-twenty", new Slope("各县", "说明", "2016年", "2017年", pairs(20), axis("%", 60, 80, 100)));
        views.put("slope-gaps", new Slope("各县", "说明", "2016", "2017", gaps(), axis("万人", -2, 0, 2, 4)));
        views.put("dumbbell-gaps", new Dumbbell("各县", "说明", "2016", "2017", gaps(), axis("万人", -2, 0, 2, 4)));
    }

    static RankedBars ranked(int count) {
        var bars = new ArrayList<Ranked>();
        for (var at = 0; at < count; at++) {
            var value = Math.rint((99.4 - at * 60.0 / count) * 10) / 10;
            bars.add(new Ranked(String.valueOf(at + 1), point(district(at), value + "%", value), at == 4));
        }
        if (count > 5) {
            bars.set(count - 1, new Ranked("", missing(district(count - 1), "未报送"), false));
            bars.set(2, new Ranked("3", provisional(district(2), 90.5), false));
        }
        return new RankedBars(
                "各区市普惠性幼儿园覆盖率排名",
                "说明",
                bars,
                Optional.of(new TargetMark("全市", 86.5, "全市平均 86.5%")),
                axis("%", 0, 20, 40, 60, 80, 100));
    }

    static RankedBars rankedChanges() {
        var values = List.of(12.5, 8.0, 3.2, 0.0, -0.4, -4.5, -11.8);
        var bars = IntStream.range(0, values.size())
                .mapToObj(at -> new Ranked(
                        String.valueOf(at + 1), point(DISTRICTS.get(at), values.get(at)), at == values.size() - 1))
                .toList();
        return new RankedBars("增幅", "说明", bars, Optional.empty(), axis("%", -15, -10, -5, 0, 5, 10, 15));
    }

    private static RankedBars longRanks() {
        var bars = List.of(
                new Ranked("1", point(LONG, "约12,345.6万元", 12345.6), false),
                new Ranked("2", point("市本级", "超9,800万元", 9800), true),
                new Ranked("", missing("莱西市", "不适用（该项目由省级统筹，不分解到县）"), false));
        return new RankedBars(
                "经费",
                "说明",
                bars,
                Optional.of(new TargetMark("全省", 11000, "全省平均投入水平（不含计划单列市）11,000万元")),
                axis("万元", 0, 5000, 10000, 15000));
    }

    private static RankedBars english() {
        var bars = List.of(
                new Ranked("1", point("Shinan District Education and Sports Bureau", "96.5 %", 96.5), true),
                new Ranked("2", point("Laoshan", "91 %", 91), false),
                new Ranked("", missing("West Coast New Area", "not collected"), false));
        return new RankedBars("Coverage", "Text", bars, Optional.empty(), axis("percent", 0, 50, 100));
    }

    static RankedBars ranks(List<Ranked> bars, ChartView.Axis axis) {
        return new RankedBars("排名", "说明", bars, Optional.empty(), axis);
    }

    private static Ranked unranked(String name) {
        return new Ranked("", missing(name, "未收集"), false);
    }

    static Dumbbell dumbbell() {
        return new Dumbbell("九年义务教育巩固率", "说明", "2016年", "2017年", pairs(8), axis("%", 60, 70, 80, 90, 100));
    }

    static Slope slope() {
        return new Slope("学前三年毛入园率", "说明", "2012年", "2017年", pairs(7), axis("%", 60, 70, 80, 90, 100));
    }

    static List<Pair> pairs(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    var from = Math.rint((94 - at * 28.0 / count + 3 * Math.sin(at * 2)) * 10) / 10;
                    var to = Math.rint((from + 4 * Math.cos(at * 1.3) + 1.5) * 10) / 10;
                    var last = at == 6 ? provisional("2017年", to) : point("2017年", to);
                    return new Pair(district(at), point("2016年", from), last, at == 3);
                })
                .toList();
    }

    static List<Pair> gaps() {
        return List.of(
                new Pair("市南区", point("2016", 2.5), missing("2017", "尚未公布"), false),
                new Pair("市北区", missing("2016", "未收集"), point("2017", 3.25), true),
                new Pair(LONG, missing("2016", "未收集"), missing("2017", "保密"), false),
                new Pair("李沧区", missing("2016", "未收集"), missing("2017", "未收集"), false),
                new Pair("崂山区", point("2016", 0), point("2017", 0), false),
                new Pair("城阳区", point("2016", 1.2), point("2017", -1.35), false));
    }

    static Pyramid pyramid() {
        var ages = List.of("60岁及以上", "50—59岁", "40—49岁", "30—39岁", "25—29岁", "24岁及以下");
        var levels = IntStream.range(0, ages.size())
                .mapToObj(at -> new Level(
                        ages.get(at),
                        point("男", 120 + at * 260 - (at > 3 ? 700 : 0)),
                        at == 1 ? provisional("女", 1480) : point("女", 90 + at * 420 - (at > 3 ? 900 : 0))))
                .toList();
        return new Pyramid("教师年龄结构", "说明", "男教师", "女教师", levels, axis("人", 0, 500, 1000, 1500, 2000));
    }

    private static Pyramid longPyramid() {
        var levels = new ArrayList<Level>();
        for (var at = 0; at < 40; at++) {
            var label = at == 7 ? LONG : "年龄 " + (25 + at) + " 岁";
            levels.add(new Level(label, point("男", at * 13 % 97), point("女", at * 29 % 101)));
        }
        return new Pyramid("年龄", "说明", "男教师（含特级教师、正高级教师）", "Women", levels, axis("人", 0, 25, 50, 75, 100));
    }

    private static Pyramid levels(List<Level> levels) {
        return new Pyramid("构成", "说明", "男", "女", levels, axis("人", 0, 50, 100, 150));
    }

    static Donut donut() {
        return new Donut(
                "教育经费构成",
                "说明",
                List.of(
                        point("一般公共预算教育经费", "86.5亿元，71.2%", 86.5),
                        point("政府性基金", "18.2亿元，15.0%", 18.2),
                        provisional("事业收入", 12.6),
                        point("其他", "4.2亿元，3.4%", 4.2)),
                "121.5亿元");
    }

    private static Donut longDonut() {
        return new Donut(
                "构成",
                "说明",
                List.of(
                        point(LONG, "1,234万元，20.5%", 20.5),
                        point("English programme funds for rural schools", "1,500万元，24.9%", 24.9),
                        point(LONG, "900万元，15%", 15),
                        point("其他", "0", 0),
                        missing("捐赠", "未收集")),
                "合计约6,020.5万元");
    }

    private static Donut parts(Point... parts) {
        return new Donut("构成", "说明", List.of(parts), "100%");
    }

    static Waterfall waterfall() {
        return new Waterfall(
                "专任教师变动",
                "说明",
                List.of(
                        step(Kind.TOTAL, "2016年专任教师", "8.62万人", 8.62),
                        step(Kind.CHANGE, "招聘", "+0.48万人", 0.48),
                        step(Kind.CHANGE, "调入", "+0.11万人", 0.11),
                        step(Kind.CHANGE, "退休", "−0.31万人", -0.31),
                        step(Kind.CHANGE, "调出及辞职", "−0.09万人", -0.09),
                        step(Kind.TOTAL, "2017年专任教师", "8.81万人", 8.81)),
                axis("万人", 0, 2, 4, 6, 8, 10));
    }

    static Waterfall deficit() {
        return new Waterfall(
                "结转",
                "说明",
                List.of(
                        step(Kind.TOTAL, "年初结转", "300", 300),
                        step(Kind.CHANGE, "上级补助", "0", 0),
                        step(Kind.CHANGE, LONG, "−900", -900),
                        new Step(Kind.CHANGE, provisional("追加", 250)),
                        step(Kind.TOTAL, "年末缺口", "−350", -350)),
                axis("万元", -800, -400, 0, 400));
    }

    private static Waterfall account(int count) {
        var steps = new ArrayList<Step>();
        steps.add(step(Kind.TOTAL, "年初", "50", 50));
        for (var at = 1; at < count; at++) {
            double value = Math.rint(20 * Math.sin(at * 1.9));
            steps.add(step(Kind.CHANGE, "第" + at + "项", String.valueOf((long) value), value));
        }
        return new Waterfall("账目", "说明", steps, axis("", 0, 25, 50, 75, 100));
    }

    private static Step step(Kind kind, String label, String words, double value) {
        return new Step(kind, point(label, words, value));
    }

    static String district(int at) {
        return at < 10 ? DISTRICTS.get(at) : "第" + (at + 1) + "县";
    }
}
