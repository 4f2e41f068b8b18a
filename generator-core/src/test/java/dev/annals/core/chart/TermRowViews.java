package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static dev.annals.core.chart.SampleViews.provisional;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.ChartView.Tick;
import dev.annals.core.view.chart.ChartView.Tone;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.Gantt.Task;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.HeatMap.Cell;
import dev.annals.core.view.chart.HeatMap.Row;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.PaceStrip.Strip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Views of the charts of rows, from the plainest to the nastiest. */
final class TermRowViews {

    private static final List<String> NAMES = List.of(
            "学前三年毛入园率",
            "义务教育巩固率",
            "高中阶段毛入学率",
            TermViews.LONG,
            "残疾儿童少年义务教育入学率",
            "智慧校园建成率",
            "校园足球特色学校数",
            "生均教学仪器设备值（小学）");
    private static final List<Tone> TONES = List.of(Tone.MET, Tone.NEARLY, Tone.MISSED, Tone.NONE);
    private static final List<String> MARKS = List.of("✓", "◐", "✕", "–");

    private TermRowViews() {}

    static void addTo(Map<String, ChartView> views) {
        views.put("heat", heat());
        views.put("heat-districts", heatOfDistricts());
        views.put("heat-one", map(List.of("2017"), 1, 1, ""));
        views.put("heat-large", map(TermViews.years(1978, 40), 60, 40, ""));
        views.put("heat-english", englishMap());
        views.put("gantt", gantt());
        views.put("gantt-one", gantt(1));
        views.put("gantt-sixty", gantt(60));
        views.put("pace", pace());
        views.put("pace-beyond", paceBeyond());
        views.put("pace-one", new PaceStrip("进度", "一项。", time(), List.of(strip("入学率", 40, Tone.MET))));
        views.put("pace-sixty", pace(60));
        views.put("pace-english", englishPace());
    }

    static HeatMap heat() {
        return map(TermViews.years(2011, 7), NAMES.size(), 7, "9%d.%d%%");
    }

    private static HeatMap heatOfDistricts() {
        return map(TermViews.DISTRICTS, NAMES.size(), TermViews.DISTRICTS.size(), "%d%d");
    }

    private static HeatMap englishMap() {
        var columns = List.of("Harbour District", "Northern Uplands", "Old Town", "Riverside and New Quarter");
        return new HeatMap(
                "Status by district",
                "Four districts.",
                columns,
                rows(
                        List.of(
                                "Preschool enrolment",
                                "Share of teachers with a higher degree than required",
                                "Canteens"),
                        4,
                        "%d,%d00"));
    }

    static HeatMap map(List<String> columns, int rows, int width, String figure) {
        var names = IntStream.range(0, rows)
                .mapToObj(at -> NAMES.get(at % NAMES.size()) + (at < NAMES.size() ? "" : " " + at))
                .toList();
        return new HeatMap("指标达成情况", "逐年。", columns, rows(names, width, figure));
    }

    private static List<Row> rows(List<String> names, int width, String figure) {
        return IntStream.range(0, names.size())
                .mapToObj(row -> new Row(
                        names.get(row),
                        IntStream.range(0, width)
                                .mapToObj(column ->
                                        cell((row * 5 + column * column) % 7, figure.formatted(row % 10, column % 10)))
                                .toList()))
                .toList();
    }

    private static Cell cell(int kind, String figure) {
        var at = kind < 4 ? 0 : kind - 3;
        var missing = at == 3 ? "" : figure;
        return new Cell(TONES.get(at), MARKS.get(at), missing, (MARKS.get(at) + "状态 " + missing).strip());
    }

    static Gantt gantt() {
        var tasks = List.of(
                new Task("新建第三实验小学", Optional.of(16800.0), 17166, Optional.of(1.0), Tone.MET, "✓ 已完成"),
                new Task("改造农村薄弱学校食堂", Optional.of(17000.0), 17440, Optional.of(0.6), Tone.NEARLY, "◐ 进展略慢"),
                new Task(TermViews.LONG, Optional.of(17200.0), 17700, Optional.of(0.1), Tone.MISSED, "▲ 进度滞后"),
                new Task("印发课后服务管理办法", Optional.empty(), 17350, Optional.empty(), Tone.MET, "✓ 已完成"),
                new Task("开展督导评估", Optional.of(17300.0), 17531, Optional.of(0.0), Tone.NONE, "– 尚未开始"),
                new Task("五年总评", Optional.of(17500.0), 18500, Optional.empty(), Tone.NONE, "– 未报送进展"),
                new Task("历史遗留项目", Optional.of(16000.0), 16900, Optional.of(0.9), Tone.MISSED, "✕ 逾期未完成"),
                new Task("远期任务", Optional.empty(), 19000, Optional.empty(), Tone.NONE, "– 未到期"));
        return gantt(tasks);
    }

    private static Gantt gantt(int count) {
        return gantt(IntStream.range(0, count)
                .mapToObj(at -> new Task(
                        NAMES.get(at % NAMES.size()),
                        at % 5 == 4 ? Optional.empty() : Optional.of(16750.0 + at * 12),
                        16900 + at * 15,
                        at % 3 == 0 ? Optional.empty() : Optional.of(at % 10 / 9.0),
                        TONES.get(at % 4),
                        MARKS.get(at % 4) + " 状态" + at))
                .toList());
    }

    private static Gantt gantt(List<Task> tasks) {
        var ticks = IntStream.rangeClosed(0, 11)
                .mapToObj(at -> new Tick(16801 + at * 91.3, at % 4 == 0 ? 2016 + at / 4 + "年" : (at % 4 * 3 + 1) + "月"))
                .toList();
        return new Gantt("重点任务", "八项任务。", 16801, 17896, ticks, Optional.of(new Tick(17531, "2017年12月31日")), tasks);
    }

    static PaceStrip pace() {
        return new PaceStrip(
                "规划指标进度",
                "六项指标。",
                time(),
                List.of(
                        strip("学前三年毛入园率", 100, Tone.MET),
                        strip("义务教育巩固率", 52, Tone.MET),
                        strip(TermViews.LONG, 31, Tone.NEARLY),
                        strip("残疾儿童少年义务教育入学率", 4, Tone.MISSED),
                        strip("校园足球特色学校数", 0, Tone.MISSED),
                        new Strip(provisional("智慧校园建成率", 38), Tone.NEARLY, "◐ 进度略慢"),
                        new Strip(missing("社区教育参加人次", "未收集"), Tone.NONE, "– 无法评估")));
    }

    private static PaceStrip paceBeyond() {
        return new PaceStrip(
                "规划指标进度",
                "有的退步，有的超额。",
                time(),
                List.of(
                        strip("义务教育巩固率", 118, Tone.MET),
                        strip("特色学校数", 260, Tone.MET),
                        strip("近视率（越低越好）", -12, Tone.MISSED),
                        strip("生均占地面积", -180, Tone.MISSED)));
    }

    private static PaceStrip pace(int count) {
        return new PaceStrip(
                "规划指标进度",
                "很多指标。",
                time(),
                IntStream.range(0, count)
                        .mapToObj(at -> strip(NAMES.get(at % NAMES.size()), at * 37 % 101, TONES.get(at % 4)))
                        .toList());
    }

    private static PaceStrip englishPace() {
        return new PaceStrip(
                "Progress of the plan",
                "Three indicators.",
                new TargetMark("time", 52, "52% of the time has passed"),
                List.of(
                        new Strip(point("Preschool enrolment", "61% of the way", 61), Tone.MET, "✓ on pace"),
                        new Strip(
                                point("Teachers with a higher degree than required", "12% of the way", 12),
                                Tone.MISSED,
                                "▲ behind the pace that is needed"),
                        new Strip(missing("Community education", "not collected"), Tone.NONE, "– not assessable")));
    }

    private static TargetMark time() {
        return new TargetMark("时间", 40, "时间过去 40%");
    }

    private static Strip strip(String label, double value, Tone tone) {
        var at = TONES.indexOf(tone);
        var words = List.of("✓ 符合进度", "◐ 进度略慢", "▲ 进度滞后", "– 无法评估").get(at);
        return new Strip(point(label, (value + "%").replace(".0%", "%").replace('-', '−'), value), tone, words);
    }
}
