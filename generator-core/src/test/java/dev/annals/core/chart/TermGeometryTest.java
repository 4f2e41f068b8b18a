package dev.annals.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.SmallMultiples;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of the charts of a term never touch each other nor leave the canvas, whatever the view. */
class TermGeometryTest {

    private static final ChartPainter PAINTER = TestFaces.painter();

    static Stream<ChartView> views() {
        var random = new RandomTermViews(20171231);
        return Stream.concat(
                TermViews.all().values().stream(), Stream.generate(random::next).limit(90));
    }

    @ParameterizedTest
    @MethodSource("views")
    void words_keepApart_andInside(ChartView view) {
        for (var size : ChartSize.values()) {
            var drawn = new DrawnSvg(PAINTER.svg(view, "a", size));
            var words = drawn.words();
            assertThat(clashes(words, drawn.viewBox()))
                    .as("%s of %s", size, view)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void words_keepApart_andInside_onPaperOfManySizes(ChartView view) {
        for (var width = 200; width <= 700; width += 250) {
            var height = PAINTER.height(view, width);
            var canvas = new RecordingCanvas();
            PAINTER.draw(view, canvas, width, height);
            var words = canvas.strings().stream()
                    .map(drawn -> new DrawnSvg.Word(drawn.text(), drawn.box()))
                    .toList();
            var paper = new Rectangle2D.Double(0, 0, width, height);
            assertThat(clashes(words, paper)).as("%d of %s", width, view).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void rows_areAllWritten_withWhatTheyAre(ChartView view) {
        for (var size : ChartSize.values()) {
            var written = String.join("", new DrawnSvg(PAINTER.svg(view, "a", size)).texts())
                    .replace(" ", "");
            for (var label : essentials(view)) {
                assertThat(written).as("%s of %s", size, view).contains(label.replace(" ", ""));
            }
        }
    }

    private static List<String> essentials(ChartView view) {
        var words = new ArrayList<String>();
        if (view instanceof Gantt gantt) {
            gantt.today().ifPresent(today -> words.add(today.words()));
            gantt.tasks().forEach(task -> words.addAll(List.of(task.label(), task.words())));
        } else if (view instanceof PaceStrip pace) {
            words.add(pace.time().words());
            pace.strips()
                    .forEach(strip -> words.addAll(
                            List.of(strip.point().label(), strip.point().words(), strip.words())));
        } else if (view instanceof HeatMap map) {
            map.rows().forEach(row -> words.add(row.label()));
        } else if (view instanceof SmallMultiples multiples) {
            multiples.panels().forEach(panel -> words.add(panel.label()));
        }
        return words;
    }

    // By hand, since a large map has millions of pairs.
    private static List<String> clashes(List<DrawnSvg.Word> words, Rectangle2D canvas) {
        var clashes = new ArrayList<String>();
        canvas.setRect(-0.2, -0.2, canvas.getWidth() + 0.4, canvas.getHeight() + 0.4);
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (!canvas.contains(word.box())) {
                clashes.add(word + " outside " + canvas);
            }
            for (var other : words.subList(0, at)) {
                if (word.box().intersects(other.box())) {
                    var overlap = word.box().createIntersection(other.box());
                    if (Math.min(overlap.getWidth(), overlap.getHeight()) >= 0.2) {
                        clashes.add(word + " over " + other);
                    }
                }
            }
        }
        return clashes;
    }
}
