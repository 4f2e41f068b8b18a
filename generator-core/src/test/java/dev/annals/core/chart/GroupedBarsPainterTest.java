package dev.annals.core.chart;

import static dev.annals.core.chart.ComparisonPainterTest.bars;
import static dev.annals.core.chart.ComparisonPainterTest.number;
import static dev.annals.core.chart.ComparisonPainterTest.right;
import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Point;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.chart.GroupedBars.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupedBarsPainterTest {

    private static final ChartPainter PAINTER = TestFaces.painter();

    private static DrawnSvg drawn(ChartView view) {
        return new DrawnSvg(PAINTER.svg(view, "c1", ChartSize.PAGE));
    }

    @Test
    void stack_goesOn_whereTheSeriesBeforeEnded() {
        var view = grouped(Arrangement.STACKED, List.of(point("a", 30), point("b", 20), point("c", -10)));
        var bars = bars(drawn(view));
        assertThat(number(bars.get(0), "y"))
                .isEqualTo(number(bars.get(1), "y") + number(bars.get(1), "height"), offset(0.2));
        assertThat(number(bars.get(0), "height") / number(bars.get(1), "height"))
                .isEqualTo(1.5, offset(0.02));
        assertThat(number(bars.get(2), "y"))
                .isEqualTo(number(bars.get(0), "y") + number(bars.get(0), "height"), offset(0.2));
        assertThat(drawn(view).titles()).containsExactly("合计 甲: 30", "合计 乙: 20", "合计 丙: −10");
    }

    @Test
    void groupedBars_standBesideEachOther_fromZero() {
        var bars = bars(drawn(grouped(Arrangement.GROUPED, List.of(point("a", 30), point("b", 20), point("c", 0)))));
        assertThat(number(bars.get(0), "height") / number(bars.get(1), "height"))
                .isEqualTo(1.5, offset(0.02));
        assertThat(right(bars.get(0))).isLessThan(number(bars.get(1), "x"));
        assertThat(number(bars.get(2), "height")).isZero();
    }

    @Test
    void series_areNamed_besideTheLastBar_orInAKey() {
        for (var name : List.of("grouped", "stacked", "shares", "stacked-districts", "grouped-gaps", "shares-forty")) {
            for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
                var view = (GroupedBars) GroupedViews.all().get(name);
                assertThat(new DrawnSvg(PAINTER.svg(view, "a", size)).texts())
                        .as(name + size)
                        .containsAll(view.series());
            }
        }
    }

    @Test
    void groupedBars_lie_whenUprightOnesLeaveNoRoomForWords() {
        var wide = bars(drawn(GroupedViews.stages(Arrangement.GROUPED)));
        assertThat(number(wide.get(0), "height")).isGreaterThan(number(wide.get(0), "width"));
        var narrow = new DrawnSvg(PAINTER.svg(GroupedViews.stages(Arrangement.GROUPED), "a", ChartSize.PHONE));
        var first = narrow.elements("rect").stream()
                .filter(rect -> rect.getAttribute("fill").contains("accent"))
                .findFirst()
                .orElseThrow();
        assertThat(number(first, "height")).isLessThan(number(first, "width"));
        assertThat(narrow.texts()).contains("20.4", "12.6", "7.4", "2013", "2017", "8.9");
    }

    @Test
    void group_withoutAnyFigure_saysWhy() {
        for (var arrangement : Arrangement.values()) {
            var svg = drawn(grouped(arrangement, List.of(missing("a", "保密"), missing("b", "保密"), missing("c", "保密"))));
            assertThat(svg.texts()).contains("保密");
            assertThat(svg.titles()).isEmpty();
        }
        assertThat(drawn(GroupedViews.incomplete(Arrangement.STACKED)).texts()).contains("女教师 未收集");
    }

    private static GroupedBars grouped(Arrangement arrangement, List<Point> points) {
        return new GroupedBars(
                "标题",
                "说明",
                arrangement,
                List.of("甲", "乙", "丙"),
                List.of(new Group("合计", points)),
                axis("所", -25, 0, 25, 50));
    }
}
