package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.TargetMark;
import dev.annals.core.view.chart.Donut;
import dev.annals.core.view.chart.Dumbbell;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.chart.GroupedBars.Group;
import dev.annals.core.view.chart.Pair;
import dev.annals.core.view.chart.Pyramid;
import dev.annals.core.view.chart.Pyramid.Level;
import dev.annals.core.view.chart.RankedBars;
import dev.annals.core.view.chart.RankedBars.Ranked;
import dev.annals.core.view.chart.Slope;
import dev.annals.core.view.chart.Waterfall;
import dev.annals.core.view.chart.Waterfall.Kind;
import dev.annals.core.view.chart.Waterfall.Step;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of comparing charts never touch each other nor leave the canvas, whatever the view. */
class ComparisonGeometryTest {

    private static final List<String> NAMES =
            List.of("市南区", "第%d县", "青岛西海岸新区教育和体育局", ComparisonViews.LONG, "Region no. %d of the West Coast");
    private static final List<String> REASONS = List.of("未收集", "保密", "低于最小报告单位", "not applicable");

    private static final ChartPainter PAINTER = TestFaces.painter();

    static Stream<ChartView> views() {
        var random = new Random(20171231);
        return Stream.concat(
                ComparisonViews.all().values().stream(),
                Stream.generate(() -> any(random)).limit(100));
    }

    @ParameterizedTest
    @MethodSource("views")
    void words_keepApart_andInside_onTheScreen(ChartView view) {
        for (var size : ChartSize.values()) {
            var drawn = new DrawnSvg(PAINTER.svg(view, "a", size));
            var words = drawn.words().stream().map(DrawnSvg.Word::box).toList();
            assertApart(words, drawn.viewBox(), size + " of " + view);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void words_keepApart_andInside_onPaper(ChartView view) {
        for (var width = 150; width <= 700; width += 110) {
            for (var height : List.of(PAINTER.height(view, width), Math.max(90, 0.46 * width))) {
                var canvas = new RecordingCanvas();
                PAINTER.draw(view, canvas, width, height);
                var words = canvas.strings().stream()
                        .map(RecordingCanvas.Drawn::box)
                        .toList();
                assertApart(words, new Rectangle2D.Double(0, 0, width, height), width + " of " + view);
            }
        }
    }

    private static void assertApart(List<? extends Rectangle2D> words, Rectangle2D sheet, String what) {
        var canvas = new Rectangle2D.Double(-0.2, -0.2, sheet.getWidth() + 0.4, sheet.getHeight() + 0.4);
        for (var at = 0; at < words.size(); at++) {
            var box = words.get(at);
            if (!canvas.contains(box)) {
                assertThat(canvas).as(what).isEqualTo(box);
            }
            for (var other : words.subList(0, at)) {
                var overlap = box.createIntersection(other);
                if (Math.min(overlap.getWidth(), overlap.getHeight()) >= 0.2) {
                    assertThat(box).as(what).isEqualTo(other);
                }
            }
        }
    }

    private static ChartView any(Random random) {
        var count = 1 + random.nextInt(random.nextBoolean() ? 40 : 8);
        var scale = Math.pow(10, random.nextInt(5));
        Supplier<Point> signed = () -> point(random, (random.nextDouble() - 0.3) * scale);
        Supplier<Point> positive = () -> point(random, random.nextDouble() * scale);
        return switch (random.nextInt(7)) {
            case 0 -> ranked(random, count, scale, signed);
            case 1 -> new Dumbbell("标题", "说明", "2016年", "2017年预计完成数", pairs(random, count, signed), scaled(scale));
            case 2 ->
                new Slope("标题", "说明", "2016年", "2017年", pairs(random, Math.min(count, 20), signed), scaled(scale));
            case 3 ->
                new Pyramid(
                        "标题",
                        "说明",
                        "男教师",
                        "女教师",
                        list(count, at -> new Level(name(random, at), positive.get(), positive.get())),
                        axis("人", 0, scale / 2, scale));
            case 4 ->
                new Donut(
                        "标题",
                        "说明",
                        list(2 + random.nextInt(4), at -> named(name(random, at), positive.get())),
                        "合计1,234万元");
            case 5 -> waterfall(random, 2 + count / 2, scale);
            default -> grouped(random, count, scale, random.nextBoolean() ? signed : positive);
        };
    }

    private static RankedBars ranked(Random random, int count, double scale, Supplier<Point> values) {
        var bars = list(
                count,
                at -> new Ranked(
                        at % 9 == 8 ? "" : String.valueOf(at + 1), named(name(random, at), values.get()), at == 2));
        var reference = random.nextBoolean()
                ? Optional.of(new TargetMark("全市", scale / 2, "全市平均 " + scale / 2))
                : Optional.<TargetMark>empty();
        return new RankedBars("标题", "说明", bars, reference, scaled(scale));
    }

    private static List<Pair> pairs(Random random, int count, Supplier<Point> values) {
        return list(count, at -> new Pair(name(random, at), values.get(), values.get(), random.nextInt(6) == 0));
    }

    private static Waterfall waterfall(Random random, int count, double scale) {
        var steps = list(count, at -> {
            var value = Math.rint((random.nextDouble() - 0.4) * scale);
            var kind = random.nextInt(5) == 0 ? Kind.TOTAL : Kind.CHANGE;
            return new Step(
                    kind, new Point(name(random, at), Optional.of(value), value + "万元", random.nextInt(7) == 0));
        });
        return new Waterfall("标题", "说明", steps, scaled(scale));
    }

    private static GroupedBars grouped(Random random, int count, double scale, Supplier<Point> values) {
        var arrangement = Arrangement.values()[random.nextInt(3)];
        var series = list(1 + random.nextInt(6), at -> at == 3 ? "企业事业单位及其他部门办幼儿园" : "系列" + at);
        var groups = list(
                count,
                at -> new Group(
                        random.nextBoolean() ? String.valueOf(1980 + at) : name(random, at),
                        list(series.size(), of -> values.get())));
        return new GroupedBars("标题", "说明", arrangement, series, groups, scaled(scale));
    }

    private static ChartView.Axis scaled(double scale) {
        return axis("万人次", -scale / 2, 0, scale / 2, scale);
    }

    private static Point point(Random random, double value) {
        if (random.nextInt(8) == 0) {
            return missing("2017", REASONS.get(random.nextInt(REASONS.size())));
        }
        var rounded = Math.rint(value * 10) / 10;
        var words = (random.nextInt(9) == 0 ? "约" : "") + rounded + (random.nextInt(9) == 0 ? "万人次" : "");
        return new Point("2017", Optional.of(rounded), words, random.nextInt(6) == 0);
    }

    private static Point named(String label, Point point) {
        return new Point(label, point.value(), point.words(), point.provisional());
    }

    private static String name(Random random, int at) {
        return NAMES.get(random.nextInt(NAMES.size())).formatted(at);
    }

    private static <T> List<T> list(int count, java.util.function.IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }
}
