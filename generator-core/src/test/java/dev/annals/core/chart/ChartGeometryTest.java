package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Bar;
import dev.annals.core.view.chart.ChartView.Bullet;
import dev.annals.core.view.chart.ChartView.Line;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.ChartView.TargetMark;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words never touch each other nor leave the canvas, whatever the view. */
class ChartGeometryTest {

    private static final String[] LABELS = {"%d", "%d年", "%d—%<d学年", "第%d区教育和体育局（含高新区）", "Region no. %d"};
    private static final String[] REASONS = {"未收集", "保密", "低于最小报告单位", "not applicable"};

    private static final ChartPainter PAINTER = TestFaces.painter();

    static Stream<ChartView> views() {
        var random = new Random(20171231);
        var generated = Stream.generate(() -> random.nextInt(5) == 0 ? bullet(random) : history(random))
                .limit(400);
        return Stream.concat(SampleViews.all().values().stream(), generated);
    }

    @ParameterizedTest
    @MethodSource("views")
    void words_keepApart_andInside(ChartView view) {
        for (var size : ChartSize.values()) {
            var drawn = new DrawnSvg(PAINTER.svg(view, "a", size));
            var canvas = drawn.viewBox();
            canvas.setRect(-0.2, -0.2, canvas.getWidth() + 0.4, canvas.getHeight() + 0.4);
            var words = drawn.words();
            for (var at = 0; at < words.size(); at++) {
                assertThat(canvas.contains(words.get(at).box()))
                        .as("%s inside %s in %s", words.get(at), size, view)
                        .isTrue();
                for (var other : words.subList(0, at)) {
                    var overlap = words.get(at).box().createIntersection(other.box());
                    assertThat(Math.min(overlap.getWidth(), overlap.getHeight()))
                            .as("%s over %s in %s", words.get(at), other, size)
                            .isLessThan(0.2);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void figure_isAlwaysWritten_withItsTargetAndCategory(ChartView view) {
        for (var size : ChartSize.values()) {
            var written = String.join("", new DrawnSvg(PAINTER.svg(view, "a", size)).texts());
            assertThat(written).as("%s of %s", size, view).contains(essentials(view));
        }
    }

    private static Iterable<String> essentials(ChartView view) {
        var words = new ArrayList<String>();
        if (view instanceof Bullet bullet) {
            words.add(bullet.actual().words());
            bullet.target().ifPresent(target -> words.add(target.words()));
            return words;
        }
        var points = view instanceof Line line ? line.points() : ((Bar) view).points();
        points.stream()
                .filter(point -> point.value().isPresent())
                .reduce((a, b) -> b)
                .map(Point::words)
                .ifPresent(words::add);
        return words.isEmpty() ? java.util.List.of("") : words;
    }

    private static ChartView history(Random random) {
        var count = 1 + random.nextInt(40);
        var label = LABELS[random.nextInt(LABELS.length)];
        var scale = Math.pow(10, random.nextInt(5));
        var negative = random.nextInt(4) == 0;
        var points = new ArrayList<Point>();
        var targets = new ArrayList<TargetMark>();
        for (var at = 0; at < count; at++) {
            var name = label.formatted(1980 + at);
            var value = Math.rint((random.nextDouble() - (negative ? 0.5 : 0)) * scale * 10) / 10;
            var missing = random.nextInt(8) == 0;
            var words = missing ? REASONS[random.nextInt(REASONS.length)] : (random.nextInt(9) == 0 ? "约" : "") + value;
            points.add(new Point(name, missing ? Optional.empty() : Optional.of(value), words, random.nextInt(6) == 0));
            if (random.nextInt(count) < 2) {
                var goal = Math.rint(random.nextDouble() * scale * 10) / 10;
                targets.add(new TargetMark(label.formatted(1980 + at + random.nextInt(3)), goal, "目标 ≥" + goal));
            }
        }
        var low = negative ? -scale / 2 : 0;
        var scaled = axis("万人次", low, low + scale / 4, low + scale / 2, low + scale * 3 / 4, low + scale);
        return random.nextBoolean()
                ? SampleViews.line(points, targets, scaled)
                : SampleViews.bars(points, targets, scaled);
    }

    private static ChartView bullet(Random random) {
        double high = 10 * (1 + random.nextInt(1000));
        var actual = Math.rint(random.nextDouble() * high);
        var missing = random.nextInt(5) == 0;
        return new Bullet(
                "进度",
                "说明",
                new Point(
                        "2017",
                        missing ? Optional.empty() : Optional.of(actual),
                        missing ? "尚未公布" : actual + "万人次",
                        false),
                random.nextInt(5) == 0
                        ? Optional.empty()
                        : Optional.of(new TargetMark("2017", random.nextDouble() * high, "目标 ≥12,345.6万人次")),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(SampleViews.point("2016年", "9,876.5万人次", random.nextDouble() * high)),
                axis("万人次", 0, high / 4, high / 2, high * 3 / 4, high));
    }
}
