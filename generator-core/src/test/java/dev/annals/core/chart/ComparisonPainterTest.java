package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static dev.annals.core.chart.SampleViews.provisional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dev.annals.core.view.chart.ChartView;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ComparisonPainterTest {

    private static final ChartPainter PAINTER = TestFaces.painter();

    private static DrawnSvg drawn(ChartView view) {
        return new DrawnSvg(PAINTER.svg(view, "c1", ChartSize.PAGE));
    }

    /** Bars without the shapes that only catch the pointer. */
    static List<Element> bars(DrawnSvg svg) {
        return svg.elements("rect").stream()
                .filter(rect -> !rect.hasAttribute("pointer-events"))
                .filter(rect -> ((Element) rect.getParentNode()).getTagName().equals("g"))
                .filter(rect -> !rect.getAttribute("fill").equals("none"))
                .toList();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static double right(Element bar) {
        return number(bar, "x") + number(bar, "width");
    }

    @Test
    void texts_coverWhatAnySizeWrites_forTheGlyphCheck() {
        ComparisonViews.all().forEach((name, view) -> {
            var texts = PAINTER.texts(view);
            for (var size : ChartSize.values()) {
                for (var word : new DrawnSvg(PAINTER.svg(view, "a", size)).texts()) {
                    assertThat(texts).as(name).anyMatch(text -> text.contains(word));
                }
            }
        });
    }

    @Test
    void svg_needsNoStyleAttribute_scriptOrReference_andNamesTheImage() {
        ComparisonViews.all().values().forEach(view -> {
            var svg = PAINTER.svg(view, "a");
            assertThat(svg).doesNotContain(" style=", "<style", "<script", "url(", "clip-path", "<defs", "href");
            var root = new DrawnSvg(svg).root;
            assertThat(root.getAttribute("aria-labelledby")).isEqualTo("a-t a-d");
            assertThat(root.getFirstChild().getTextContent()).isEqualTo(view.title());
        });
    }

    @Test
    void svg_isTheSame_inEveryLocale_andEveryTime() {
        var before = Locale.getDefault();
        for (var view : ComparisonViews.all().values()) {
            var first = PAINTER.svg(view, "a");
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(TestFaces.painter().svg(view, "a")).isEqualTo(first);
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Test
    void kinds_areNamed_asTheirClasses() {
        assertThat(List.of("ranked", "dumbbell", "slope", "pyramid", "donut", "waterfall", "grouped").stream()
                        .map(name -> ChartPainter.kind(ComparisonViews.all().get(name))))
                .containsExactly("ranked-bars", "dumbbell", "slope", "pyramid", "donut", "waterfall", "grouped-bars");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40})
    void rankedBars_nameEveryBody_withItsValue(int count) {
        for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
            var view = ComparisonViews.ranked(count);
            var svg = new DrawnSvg(PAINTER.svg(view, "a", size));
            for (var bar : view.bars()) {
                assertThat(svg.texts())
                        .contains(bar.point().label(), bar.point().words());
            }
            assertThat(svg.texts()).contains("全市平均 86.5%", "0", "100", "%");
        }
    }

    @Test
    void rankedBars_areAsLongAsTheirValues_onBothSidesOfZero() {
        var bars = bars(drawn(ComparisonViews.rankedChanges()));
        assertThat(bars).hasSize(7);
        var unit = number(bars.get(0), "width") / 12.5;
        assertThat(number(bars.get(1), "width") / unit).isEqualTo(8, offset(0.1));
        assertThat(number(bars.get(3), "width")).isZero();
        assertThat(number(bars.get(6), "width") / unit).isEqualTo(11.8, offset(0.1));
        assertThat(right(bars.get(6))).isEqualTo(number(bars.get(0), "x"), offset(0.2));
        assertThat(bars)
                .extracting(bar -> bar.getAttribute("fill"))
                .startsWith("var(--quiet,#8296a8)")
                .endsWith("var(--accent,#0b5a8f)");
    }

    @Test
    void rankedBars_tellPlaceNameAndValue_whenPointedAt_andTheReference() {
        var bars = List.of(
                new Ranked("1", point("市南区", 9), true),
                new Ranked("2", provisional("市北区", 7), false),
                new Ranked("", missing("李沧区", "未报送"), false));
        var reference = Optional.of(new ChartView.TargetMark("全市", 8, "平均 8"));
        var svg = drawn(new RankedBars("标题", "说明", bars, reference, axis("所", 0, 5, 10)));
        assertThat(svg.titles()).containsExactly("1 市南区: 9", "2 市北区: 7", "全市: 平均 8");
        assertThat(svg.texts()).contains("未报送");
        assertThat(bars(svg).get(1).getAttribute("fill")).isEqualTo("var(--card,#ffffff)");
    }

    @Test
    void reference_neverStrikesOutWords() {
        var svg = drawn(ComparisonViews.ranked(40));
        var rule = svg.elements("path").stream()
                .filter(path -> path.getAttribute("stroke").contains("--ink"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
        for (var piece : rule.substring(1).split("M")) {
            var ends = piece.split("[ V]");
            var line = new java.awt.geom.Line2D.Double(
                    Double.parseDouble(ends[0]),
                    Double.parseDouble(ends[1]),
                    Double.parseDouble(ends[0]),
                    Double.parseDouble(ends[2]));
            assertThat(svg.words()).noneMatch(word -> line.intersects(word.box()));
        }
    }

    @Test
    void longNames_areWrapped_neverCut() {
        for (var name : List.of(
                "ranked-long", "slope-gaps", "dumbbell-gaps", "waterfall-negative", "donut-long", "shares-gaps")) {
            for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
                var svg = new DrawnSvg(PAINTER.svg(ComparisonViews.all().get(name), "a", size));
                assertThat(String.join("", svg.texts())).as(name + size).contains(ComparisonViews.LONG);
            }
        }
    }

    @Test
    void dumbbell_setsTheSecondValueOff_whicheverIsLarger() {
        var pairs = List.of(
                new Pair("甲", point("2016", 20), point("2017", 80), false),
                new Pair("乙", point("2016", 50), provisional("2017", 30), false));
        var svg = drawn(new Dumbbell("标题", "说明", "2016年", "2017年", pairs, axis("%", 0, 50, 100)));
        assertThat(svg.titles())
                .containsExactly("甲: 20 → 80", "甲 2016: 20", "甲 2017: 80", "乙: 50 → 30", "乙 2016: 50", "乙 2017: 30");
        var dots = svg.elements("circle").stream()
                .filter(dot -> ((Element) dot.getParentNode()).getTagName().equals("g"))
                .filter(dot -> !dot.hasAttribute("pointer-events"))
                .filter(dot -> !dot.getAttribute("fill").equals("none"))
                .toList();
        var scale = (number(dots.get(1), "cx") - number(dots.get(0), "cx")) / 60;
        assertThat(number(dots.get(2), "cx") - number(dots.get(0), "cx")).isEqualTo(30 * scale, offset(0.3));
        assertThat(number(dots.get(1), "r")).isGreaterThan(number(dots.get(0), "r"));
        assertThat(dots.get(3).getAttribute("fill")).isEqualTo("var(--card,#ffffff)");
        assertThat(svg.texts()).contains("2016年", "2017年", "20", "80", "50", "30");
    }

    @Test
    void pairs_withoutAnyValue_sayWhy_once() {
        var dumbbell = drawn(ComparisonViews.all().get("dumbbell-gaps"));
        assertThat(dumbbell.texts()).contains("未收集 / 保密", "尚未公布").containsOnlyOnce("未收集 / 保密");
        var slope = drawn(ComparisonViews.all().get("slope-gaps"));
        assertThat(String.join("", slope.texts())).contains("未收集 / 保密", "尚未公布", "3.25");
        assertThat(slope.titles()).noneMatch(title -> title.contains("未收集"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 20})
    void slope_namesEveryItem_withBothValues(int count) {
        var pairs = ComparisonViews.pairs(count);
        for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
            var view = new Slope("标题", "说明", "2016年", "2017年", pairs, axis("%", 60, 80, 100));
            var texts = new DrawnSvg(PAINTER.svg(view, "a", size)).texts();
            for (var pair : pairs) {
                assertThat(texts)
                        .contains(pair.label(), pair.from().words(), pair.to().words());
            }
            assertThat(texts).contains("2016年", "2017年", "%");
        }
    }

    @Test
    void pyramid_growsToBothSides_onOneScale() {
        var levels = List.of(
                new Level("甲", point("男", 40), point("女", 80)), new Level("乙", point("男", 0), missing("女", "保密")));
        var svg = drawn(new Pyramid("标题", "说明", "男教师", "女教师", levels, axis("人", 0, 50, 100)));
        var bars = bars(svg);
        assertThat(right(bars.get(0))).isEqualTo(number(bars.get(1), "x"), offset(0.2));
        assertThat(number(bars.get(1), "width") / number(bars.get(0), "width")).isEqualTo(2, offset(0.02));
        assertThat(svg.titles()).containsExactly("甲 男教师: 40", "甲 女教师: 80", "乙 男教师: 0");
        assertThat(svg.texts()).contains("保密", "男教师", "女教师").containsOnlyOnce("人");
        assertThat(svg.texts().stream().filter("100"::equals)).hasSize(2);
    }

    @Test
    void donut_saysWhatItCannotShow_andThatOfNothing() {
        var view = new Donut("标题", "说明", List.of(point("甲", 0), missing("乙", "未收集")), "0人");
        var svg = drawn(view);
        assertThat(svg.texts()).contains("甲", "0", "乙", "未收集", "0人");
        assertThat(svg.titles()).isEmpty();
        assertThat(svg.elements("circle").get(0).getAttribute("stroke")).isEqualTo("var(--track,#eceae4)");
    }

    @Test
    void donut_namesEveryPart_andTellsIt_whenPointedAt() {
        for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE)) {
            var svg = new DrawnSvg(PAINTER.svg(ComparisonViews.donut(), "a", size));
            assertThat(svg.titles())
                    .containsExactly("一般公共预算教育经费: 86.5亿元，71.2%", "政府性基金: 18.2亿元，15.0%", "事业收入: 12.6", "其他: 4.2亿元，3.4%");
            assertThat(String.join("", svg.texts()))
                    .contains("一般公共预算教育经费", "86.5亿元，71.2%", "其他", "4.2亿元，3.4%", "121.5亿元");
        }
    }

    @Test
    void waterfall_beginsEachChange_whereTheOneBeforeEnded() {
        var svg = drawn(ComparisonViews.waterfall());
        var bars = bars(svg);
        assertThat(number(bars.get(1), "x")).isEqualTo(right(bars.get(0)), offset(0.2));
        assertThat(right(bars.get(3))).isEqualTo(right(bars.get(2)), offset(0.2));
        assertThat(right(bars.get(5))).isEqualTo(number(bars.get(4), "x"), offset(0.2));
        assertThat(svg.texts()).contains("+0.48万人", "−0.31万人", "2017年专任教师", "8.81万人");
        assertThat(svg.titles()).contains("退休: −0.31万人");
    }

    @Test
    void waterfall_withoutAValue_isRefused() {
        var steps = List.of(new Step(Kind.TOTAL, point("甲", 5)), new Step(Kind.CHANGE, missing("乙", "保密")));
        var view = new Waterfall("标题", "说明", steps, axis("", 0, 10));
        assertThatThrownBy(() -> PAINTER.svg(view, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tile_tellsOneValue_ofTheHighlightedOrTheFirst() {
        for (var entry : java.util.Map.of(
                        "ranked", "75.4%",
                        "ranked-negative", "−11.8",
                        "dumbbell", "81.3",
                        "slope", "79.8",
                        "grouped", "20.4",
                        "waterfall", "8.62万人",
                        "donut", "121.5亿元")
                .entrySet()) {
            var view = ComparisonViews.all().get(entry.getKey());
            assertThat(new DrawnSvg(PAINTER.svg(view, "a", ChartSize.TILE)).texts())
                    .containsExactly(entry.getValue());
        }
    }

    @Test
    void view_withoutAScale_isRefused() {
        var endless = new RankedBars(
                "标题", "说明", List.of(new Ranked("", point("甲", Double.NaN), false)), Optional.empty(), axis("", 0, 1));
        var parts = new Donut("标题", "说明", List.of(point("甲", Double.POSITIVE_INFINITY), point("乙", 1)), "");
        assertThatThrownBy(() -> PAINTER.svg(endless, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PAINTER.svg(parts, "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
