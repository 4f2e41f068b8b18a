package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.PaceStrip;
import dev.annals.core.view.chart.SmallMultiples;
import dev.annals.core.view.chart.Sparkline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What the charts of a term show, and where. */
class TermChartsTest {

    private static final ChartPainter PAINTER = TestFaces.painter();

    private static DrawnSvg drawn(ChartView view, ChartSize size) {
        return new DrawnSvg(PAINTER.svg(view, "c1", size));
    }

    private static DrawnSvg drawn(String name) {
        return drawn(view(name), ChartSize.PAGE);
    }

    private static ChartView view(String name) {
        return TermViews.all().get(name);
    }

    @Test
    void kinds_haveClassNames_forTheStyleSheet() {
        assertThat(TermViews.all().values().stream().map(ChartPainter::kind).distinct())
                .containsExactly("forecast-line", "small-multiples", "sparkline", "heat-map", "gantt", "pace-strip");
    }

    @Test
    void texts_coverWhatAnySizeWrites_forTheGlyphCheck() {
        TermViews.all().forEach((name, view) -> {
            var texts = String.join("\n", PAINTER.texts(view));
            for (var size : ChartSize.values()) {
                assertThat(drawn(view, size).texts())
                        .as(name)
                        .allSatisfy(text -> assertThat(texts).contains(text));
            }
        });
    }

    @Test
    void svg_needsNoStyleScriptOrReference_andIsAlwaysTheSame() {
        TermViews.all().values().forEach(view -> {
            var svg = PAINTER.svg(view, "a");
            assertThat(svg).doesNotContain(" style=", "<style", "<script", "url(", "<defs", "href");
            assertThat(TestFaces.painter().svg(view, "a")).isEqualTo(svg);
        });
    }

    @Test
    void forecast_tellsEveryMark_whenPointedAt() {
        assertThat(drawn("forecast").titles())
                .containsExactly(
                        "2018: 预计 77—79.5%",
                        "2019: 预计 80—84%",
                        "2020: 预计 83—88%",
                        "2015: 64%",
                        "2016: 68.5%",
                        "2017: 75%",
                        "2018: 目标 80%",
                        "2020: 目标 ≥90%");
    }

    @Test
    void forecast_writesTargetAndRange_besideTheirMarks() {
        assertThat(drawn("forecast").texts()).contains("目标 ≥90%", "预计 83—88%", "75%", "64%");
        assertThat(drawn("forecast-none").texts()).contains("低于最小报告单位", "目标 50", "预计 20—30");
    }

    @Test
    void path_isBroken_andTheObservedLineIsNot() {
        var paths = drawn("forecast").elements("path");
        assertThat(paths)
                .filteredOn(path -> path.hasAttribute("stroke-dasharray"))
                .singleElement()
                .satisfies(path -> assertThat(path.getAttribute("stroke")).contains("--soft"));
        assertThat(drawn("forecast-one").elements("path")).noneMatch(path -> path.hasAttribute("stroke-dasharray"));
    }

    @Test
    void range_opensFromTheLastObservation_toBothForecasts() {
        var band = drawn("forecast").elements("path").stream()
                .filter(path -> path.getAttribute("fill").contains("--tint"))
                .findFirst()
                .orElseThrow();
        // The observation, three upper ends, three lower ends and the observation again.
        assertThat(band.getAttribute("d").split("[MLHV]")).hasSize(1 + 8);
        assertThat(drawn("forecast-end").root.getTextContent()).doesNotContain("预计");
        assertThat(drawn("forecast-end").elements("path"))
                .noneMatch(path -> path.getAttribute("fill").contains("--tint"));
    }

    @Test
    void spark_isABareLine_withItsLastDotAccented() {
        var spark = drawn(view("sparkline"), ChartSize.SPARK);
        assertThat(spark.viewBox().getWidth()).isEqualTo(120);
        assertThat(spark.viewBox().getHeight()).isEqualTo(24);
        assertThat(spark.texts()).isEmpty();
        assertThat(spark.titles()).containsExactly("2013: 1.98; 2014: 2.11; 2015: 2.34; 2016: 2.6; 2017: 2.92");
        assertThat(spark.elements("circle"))
                .singleElement()
                .satisfies(dot -> assertThat(dot.getAttribute("fill")).contains("--accent"));
        assertThat(PAINTER.svg(view("sparkline"), "a", ChartSize.SPARK).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(900);
    }

    @Test
    void sparkline_writesItsLastFigure_whereThereIsRoom_andTheReasonWhereThereIsNone() {
        assertThat(drawn(view("sparkline"), ChartSize.TILE).texts()).containsExactly("2.92");
        assertThat(drawn(view("sparkline-none"), ChartSize.SPARK).texts()).containsExactly("未收集");
    }

    @Test
    void sparkline_hasGaps_andDotsWhereNoLineLeads() {
        var view = new Sparkline(
                "线",
                "线",
                List.of(point("1", 5), missing("2", "未收集"), point("3", 6), missing("4", "未收集"), point("5", 1)));
        assertThat(drawn(view, ChartSize.SPARK).elements("circle")).hasSize(3);
    }

    @Test
    void multiples_shareOneScale_fromPanelToPanel() {
        var view = new SmallMultiples(
                "图",
                "图",
                List.of(
                        new SmallMultiples.Panel("甲", List.of(point("2016", 0), point("2017", 100))),
                        new SmallMultiples.Panel("乙", List.of(point("2016", 0), point("2017", 50)))),
                axis("%", 0, 50, 100));
        var dots = drawn(view, ChartSize.PAGE).elements("circle").stream()
                .filter(dot -> dot.getAttribute("fill").contains("--accent"))
                .toList();
        var first = number(dots.get(0), "cy") - number(dots.get(1), "cy");
        var second = number(dots.get(2), "cy") - number(dots.get(3), "cy");
        assertThat(first).isPositive();
        assertThat(second / first).isEqualTo(0.5, offset(0.01));
        assertThat(drawn(view, ChartSize.PAGE).texts()).contains("甲", "乙", "100", "50", "0", "2016", "2017", "%");
    }

    @Test
    void multiples_sayWhyAFigureIsMissing() {
        var svg = drawn("multiples-gaps");
        assertThat(svg.texts()).contains("未收集", "尚未公布").filteredOn("保密"::equals).hasSize(2);
    }

    @Test
    void heatMap_drawsEveryCell_withItsMarkAndTitle_atAnySize() {
        var view = (HeatMap) view("heat-large");
        for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
            var svg = drawn(view, size);
            assertThat(svg.elements("rect")).hasSize(60 * 40);
            assertThat(svg.titles()).hasSize(60 * 40).first().asString().isEqualTo("学前三年毛入园率 · 1978: ✓状态");
            assertThat(svg.texts())
                    .filteredOn(List.of("✓", "◐", "✕", "–")::contains)
                    .hasSize(60 * 40);
        }
    }

    @Test
    void heatMap_writesFigures_whereThereIsRoom() {
        assertThat(drawn("heat").texts()).contains("✓ 90.0%", "✕ 91.0%", "–");
        assertThat(drawn(view("heat-districts"), ChartSize.PHONE).texts()).contains("✓", "00", "✕", "10");
    }

    @Test
    void heatMap_hasTheDarkestField_whereMissed() {
        var fills = drawn("heat").elements("rect").stream()
                .map(cell -> cell.getAttribute("fill"))
                .distinct();
        assertThat(fills)
                .containsExactlyInAnyOrder(
                        "var(--met-pale,#dcede3)",
                        "var(--nearly-pale,#f0dba6)",
                        "var(--missed,#b0322b)",
                        "var(--track,#eceae4)");
    }

    @Test
    void gantt_placesBars_byTheirDays() {
        var tasks = List.of(
                new Gantt.Task("甲", Optional.of(0.0), 100, Optional.of(0.5), ChartView.Tone.MET, "✓ 好"),
                new Gantt.Task("乙", Optional.of(50.0), 100, Optional.empty(), ChartView.Tone.NONE, "– 无"));
        var view = new Gantt("图", "图", 0, 100, List.of(), Optional.empty(), tasks);
        var boxes = drawn(view, ChartSize.PAGE).elements("rect");
        var whole = boxes.get(0);
        var done = boxes.get(1);
        var second = boxes.get(3);
        assertThat(done.getAttribute("fill")).contains("--met");
        assertThat(number(done, "width") / number(whole, "width")).isEqualTo(0.5, offset(0.01));
        assertThat(number(second, "x")).isEqualTo(number(done, "x") + number(done, "width"), offset(0.2));
        assertThat(number(second, "width")).isEqualTo(number(done, "width"), offset(0.2));
    }

    @Test
    void gantt_staysOnItsCanvas_whenTasksGoBeyondTheDaysShown() {
        for (var size : ChartSize.values()) {
            var svg = drawn(view("gantt"), size);
            for (var box : svg.elements("rect")) {
                assertThat(number(box, "x")).isNotNegative();
                assertThat(number(box, "x") + number(box, "width"))
                        .isLessThanOrEqualTo(svg.viewBox().getWidth());
            }
        }
        assertThat(drawn("gantt").titles()).hasSize(8 + 1).contains("印发课后服务管理办法: ✓ 已完成", "2017年12月31日");
    }

    @Test
    void gantt_withoutAScale_isRefused() {
        var task = new Gantt.Task("甲", Optional.empty(), 5, Optional.empty(), ChartView.Tone.NONE, "–");
        var view = new Gantt("图", "图", 5, 5, List.of(), Optional.empty(), List.of(task));
        assertThatThrownBy(() -> PAINTER.svg(view, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pace_drawsBars_inProportion_onTracksOfOneLength() {
        var boxes = drawn("pace").elements("rect");
        var track = number(boxes.get(0), "width");
        assertThat(number(boxes.get(1), "width")).isEqualTo(track);
        assertThat(number(boxes.get(3), "width") / track).isEqualTo(0.52, offset(0.005));
        assertThat(number(boxes.get(5), "width") / track).isEqualTo(0.31, offset(0.005));
    }

    @Test
    void pace_isHollow_whenProvisional_andEmptyWhenMissing() {
        var svg = drawn("pace");
        assertThat(svg.elements("rect"))
                .extracting(box -> box.getAttribute("fill"))
                .contains("var(--card,#ffffff)");
        assertThat(svg.texts()).contains("未收集", "– 无法评估");
        assertThat(svg.titles()).contains("社区教育参加人次: 未收集 – 无法评估", "时间过去 40%").hasSize(7 + 1);
    }

    @Test
    void pace_widensItsScale_andPointsBeyondItsLimits() {
        var svg = drawn("pace-beyond");
        assertThat(svg.elements("path"))
                .filteredOn(path -> path.getAttribute("d").endsWith("Z"))
                .extracting(path -> path.getAttribute("fill"))
                .containsExactly("var(--met,#1f7a4d)", "var(--missed,#b0322b)");
        assertThat(svg.texts()).contains("260%", "−180%", "118%", "−12%");
    }

    @Test
    void pace_drawsOneLineThroughAllRows_atTheTimePassed() {
        var view = (PaceStrip) view("pace-one");
        var svg = drawn(view, ChartSize.PAGE);
        var bar = svg.elements("rect").get(1);
        var end = number(bar, "x") + number(bar, "width");
        assertThat(svg.elements("path"))
                .filteredOn(path -> path.getAttribute("stroke").contains("--ink"))
                .extracting(path -> Double.parseDouble(path.getAttribute("d").replaceAll("M([\\d.]+) .*", "$1")))
                .allSatisfy(x -> assertThat(x).isEqualTo(end, offset(0.2)))
                .isNotEmpty();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
