package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static dev.annals.core.chart.SampleViews.provisional;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ForecastLine;
import dev.annals.core.view.chart.ForecastLine.Interval;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.SmallMultiples.Panel;
import dev.annals.core.view.chart.Sparkline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Views of the charts of a term, from the plainest to the nastiest. */
final class TermViews {

    /** Forty characters. */
    static final String LONG = "全市义务教育阶段学校专任教师中具有高一级学历（含在读）教师所占比例提高到规定的标准以上";

    static final List<String> DISTRICTS =
            List.of("市南区", "市北区", "李沧区", "崂山区", "青岛西海岸新区", "城阳区", "即墨区", "胶州市", "平度市", "莱西市");

    private TermViews() {}

    static Map<String, ChartView> all() {
        var views = new LinkedHashMap<String, ChartView>();
        views.put("forecast", forecast());
        views.put("forecast-one", firstYear());
        views.put("forecast-gaps", gaps());
        views.put("forecast-negative", falling());
        views.put("forecast-end", complete());
        views.put("forecast-forty", longCourse());
        views.put("forecast-none", unobserved());
        views.put("multiples-two", multiples(2));
        views.put("multiples", multiples(8));
        views.put("multiples-forty", multiples(40));
        views.put("multiples-gaps", patchy());
        views.put(
                "sparkline", new Sparkline("入学率", "五年。", SampleViews.enrolment().points()));
        views.put(
                "sparkline-gap",
                new Sparkline("人次", "缺两年。", SampleViews.withGap().points()));
        views.put("sparkline-one", new Sparkline("人次", "一年。", List.of(provisional("2017", 95))));
        views.put("sparkline-none", new Sparkline("人次", "没有。", List.of(missing("2017", "未收集"))));
        TermRowViews.addTo(views);
        return views;
    }

    static ForecastLine forecast() {
        return new ForecastLine(
                "智慧校园建成率",
                "2015年64%，2017年75%，预计2020年84%到88%，目标90%。",
                years(2015, 6),
                List.of(point("2015", "64%", 64), point("2016", "68.5%", 68.5), point("2017", "75%", 75)),
                List.of(point("2015", "64%", 64), point("2018", "目标 80%", 80), point("2020", "目标 ≥90%", 90)),
                List.of(
                        new Interval("2018", 77, 79.5, "预计 77—79.5%"),
                        new Interval("2019", 80, 84, "预计 80—84%"),
                        new Interval("2020", 83, 88, "预计 83—88%")),
                axis("%", 60, 70, 80, 90, 100));
    }

    private static ForecastLine firstYear() {
        return new ForecastLine(
                "社区教育参加人次",
                "只有一年。",
                years(2016, 5),
                List.of(provisional("2016", 120)),
                List.of(point("2020", "目标 ≥155万人次", 155)),
                List.of(),
                axis("万人次", 100, 120, 140, 160));
    }

    private static ForecastLine gaps() {
        return new ForecastLine(
                "课后服务覆盖率",
                "缺两年。",
                List.of("2015—2016学年", "2016—2017学年", "2017—2018学年", "2018—2019学年", "2019—2020学年"),
                List.of(point("2015—2016学年", "35%", 35), missing("2016—2017学年", "未收集"), provisional("2017—2018学年", 48)),
                List.of(point("2015—2016学年", "35%", 35), point("2019—2020学年", "目标 ≥80%", 80)),
                List.of(new Interval("2019—2020学年", 55, 62, "按现有速度预计 55—62%，达不到目标")),
                axis("%", 0, 25, 50, 75, 100));
    }

    private static ForecastLine falling() {
        return new ForecastLine(
                "收支差额",
                "由负转正。",
                years(2015, 6),
                List.of(point("2015", -320), point("2016", -180), point("2017", 0)),
                List.of(point("2015", -320), point("2020", "不低于 100", 100)),
                List.of(new Interval("2020", 60, 240, "预计 60—240")),
                axis("万元", -400, -200, 0, 200));
    }

    private static ForecastLine complete() {
        return new ForecastLine(
                "巩固率",
                "已到期末。",
                years(2015, 6),
                IntStream.range(0, 6)
                        .mapToObj(at -> point(String.valueOf(2015 + at), 96 + at * 0.4))
                        .toList(),
                List.of(point("2015", 96), point("2020", "目标 ≥98", 98)),
                List.of(),
                axis("%", 95, 96, 97, 98, 99));
    }

    private static ForecastLine longCourse() {
        return new ForecastLine(
                "千人计划",
                "四十年。",
                years(1978, 40),
                SampleViews.many(34),
                List.of(point("1978", "20", 20), point("2000", "目标 90", 90), point("2017", "目标 150", 150)),
                List.of(new Interval("2014", 95, 120, "预计 95—120"), new Interval("2017", 99, 130, "预计 99—130")),
                axis("人", 0, 50, 100, 150));
    }

    private static ForecastLine unobserved() {
        return new ForecastLine(
                "新设指标",
                "还没有数据。",
                years(2016, 2),
                List.of(missing("2016", "低于最小报告单位")),
                List.of(point("2017", "目标 50", 50)),
                List.of(new Interval("2017", 20, 30, "预计 20—30")),
                axis("所", 0, 50, 100));
    }

    static SmallMultiples multiples(int count) {
        var panels = IntStream.range(0, count)
                .mapToObj(at -> new Panel(
                        count <= 10 ? DISTRICTS.get(at) : "第" + (at + 1) + "区教育和体育局（含高新技术产业开发区）",
                        IntStream.range(2012, 2018)
                                .mapToObj(year -> point(
                                        String.valueOf(year),
                                        Math.rint(70 + (year - 2012) * 4 + 9 * Math.sin(at * year))))
                                .toList()))
                .toList();
        return new SmallMultiples("各区市巩固率", "同一尺度。", panels, axis("%", 60, 70, 80, 90, 100));
    }

    private static SmallMultiples patchy() {
        var panels = List.of(
                new Panel("市南区", List.of(point("2015", 12), missing("2016", "未收集"), point("2017", -4))),
                new Panel(LONG, List.of(missing("2015", "保密"), point("2016", 7), missing("2017", "尚未公布"))),
                new Panel("李沧区", List.of(missing("2015", "保密"), missing("2016", "保密"), missing("2017", "保密"))),
                new Panel("崂山区", List.of(point("2015", 0), point("2016", 0), provisional("2017", 0))),
                new Panel(
                        "Chengyang District Education Bureau",
                        List.of(point("2015", -8), point("2016", 3), point("2017", "1,234.5 per mille", 20))));
        return new SmallMultiples("收支", "缺若干。", panels, axis("万元", -10, 0, 10, 20));
    }

    static List<String> years(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(String::valueOf).toList();
    }
}
