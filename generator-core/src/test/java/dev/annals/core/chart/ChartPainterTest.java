package dev.annals.core.chart;

import static dev.annals.core.chart.SampleViews.axis;
import static dev.annals.core.chart.SampleViews.missing;
import static dev.annals.core.chart.SampleViews.point;
import static dev.annals.core.chart.SampleViews.provisional;
import static dev.annals.core.chart.SampleViews.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ChartView.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartPainterTest {

    private static final ChartPainter PAINTER = TestFaces.painter();

    private static DrawnSvg drawn(ChartView view, ChartSize size) {
        return new DrawnSvg(PAINTER.svg(view, "c1", size));
    }

    @Test
    void svg_isNamedImage_forReadersWhoCannotSeeIt() {
        var svg = drawn(SampleViews.enrolment(), ChartSize.PAGE);
        assertThat(svg.root.getAttribute("role")).isEqualTo("img");
        assertThat(svg.root.getAttribute("aria-labelledby")).isEqualTo("c1-t c1-d");
        assertThat(svg.root.getFirstChild().getTextContent()).isEqualTo("随迁子女入学");
        assertThat(((Element) svg.root.getFirstChild()).getAttribute("id")).isEqualTo("c1-t");
        assertThat(svg.elements("desc").get(0).getTextContent()).isEqualTo("历年数值。");
        assertThat(svg.elements("desc").get(0).getAttribute("id")).isEqualTo("c1-d");
    }

    @Test
    void svg_writesExactlyTheWordsOfTheView_whenThereIsRoom() {
        for (var view : List.of(SampleViews.enrolment(), SampleViews.money(), SampleViews.canteens())) {
            var svg = drawn(view, ChartSize.PAGE);
            assertThat(svg.texts()).containsExactlyInAnyOrderElementsOf(PAINTER.texts(view));
        }
        assertThat(drawn(SampleViews.progress(), ChartSize.PAGE).texts())
                .containsExactlyInAnyOrder("0", "25", "50", "75", "100", "%", "95%", "目标 ≥90", "2016 84%");
    }

    @Test
    void texts_coverWhatAnySizeWrites_forTheGlyphCheck() {
        SampleViews.all().forEach((name, view) -> {
            var texts = PAINTER.texts(view);
            for (var size : ChartSize.values()) {
                for (var word : drawn(view, size).texts()) {
                    assertThat(texts).as(name).anyMatch(text -> text.contains(word));
                }
            }
        });
    }

    @Test
    void marks_tellLabelAndWords_whenPointedAt() {
        var svg = drawn(SampleViews.withTarget(), ChartSize.PAGE);
        assertThat(svg.titles())
                .containsExactly(
                        "2012: 86.5",
                        "2013: 89.9",
                        "2014: 90.4",
                        "2015: 92",
                        "2016: 93.1",
                        "2017: 95",
                        "2014: 目标 ≥90.2",
                        "2017: 目标 ≥94");
        assertThat(drawn(SampleViews.progress(), ChartSize.TILE).titles())
                .containsExactly("2017: 95%", "2016: 84%", "2017: 目标 ≥90");
    }

    @Test
    void line_hasGap_whereAFigureIsMissing() {
        var svg = drawn(SampleViews.withGap(), ChartSize.PAGE);
        var path = svg.elements("path").stream()
                .filter(element -> element.getAttribute("stroke").contains("accent"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
        assertThat(path).matches("M[^M]+M[^M]+");
        assertThat(svg.texts()).containsOnlyOnce("未收集", "保密");
        assertThat(svg.titles()).noneMatch(title -> title.contains("未收集"));
    }

    @Test
    void mark_isHollow_whenProvisional() {
        var dots = drawn(SampleViews.line(List.of(provisional("2017", 5)), List.of(), axis("", 0, 10)), ChartSize.PAGE)
                .elements("circle");
        assertThat(dots).extracting(dot -> dot.getAttribute("fill")).contains("var(--card,#ffffff)");
        assertThat(dots).extracting(dot -> dot.getAttribute("stroke")).contains("var(--accent,#0b5a8f)");
        var bar = drawn(SampleViews.money(), ChartSize.PAGE).elements("rect").get(4);
        assertThat(bar.getAttribute("fill")).isEqualTo("var(--card,#ffffff)");
    }

    @Test
    void bars_startAtZero_andTheLastIsAccented() {
        var bars = drawn(SampleViews.balance(), ChartSize.PAGE).elements("rect");
        var first = bars.get(0);
        var second = bars.get(1);
        assertThat(number(first, "y"))
                .isEqualTo(number(second, "y") + number(second, "height"), org.assertj.core.api.Assertions.offset(0.2));
        assertThat(bars)
                .extracting(bar -> bar.getAttribute("fill"))
                .startsWith("var(--quiet,#8296a8)")
                .endsWith("var(--accent,#0b5a8f)");
        assertThat(number(first, "height") / number(second, "height"))
                .isEqualTo(3200 / 1500.0, org.assertj.core.api.Assertions.offset(0.02));
    }

    @Test
    void bars_includeZero_evenWhenTheAxisDoesNot() {
        var view = SampleViews.bars(List.of(point("2016", 60), point("2017", 90)), List.of(), axis("所", 50, 100));
        var bars = drawn(view, ChartSize.PAGE).elements("rect");
        assertThat(number(bars.get(1), "height") / number(bars.get(0), "height"))
                .isEqualTo(1.5, org.assertj.core.api.Assertions.offset(0.02));
    }

    @Test
    void target_ofALaterPeriod_getsACategoryOfItsOwn() {
        var view = SampleViews.line(
                List.of(point("2016", 60), point("2017", 70)), List.of(target("2020", 95)), axis("%", 50, 100));
        assertThat(drawn(view, ChartSize.PAGE).texts()).contains("2016", "2017", "2020", "目标 ≥95");
    }

    @Test
    void value_beyondTheAxis_staysOnTheCanvas() {
        var view = SampleViews.line(List.of(point("2016", 60), point("2017", 170)), List.of(), axis("%", 50, 100));
        for (var dot : drawn(view, ChartSize.PAGE).elements("circle")) {
            assertThat(number(dot, "cy")).isBetween(0.0, 300.0);
        }
    }

    @Test
    void gridLines_standAtTheViewsTicks_only() {
        var grid =
                drawn(SampleViews.enrolment(), ChartSize.PAGE).elements("path").get(0);
        assertThat(grid.getAttribute("stroke")).isEqualTo("var(--rule,#e3e1db)");
        assertThat(grid.getAttribute("d").split("M")).hasSize(1 + 4);
        assertThat(drawn(SampleViews.enrolment(), ChartSize.TILE).elements("path"))
                .hasSize(1);
    }

    @Test
    void categories_areThinnedEvenly_andTheLastStays() {
        var years =
                drawn(SampleViews.bars(SampleViews.many(40), List.of(), axis("", 0, 100)), ChartSize.PHONE)
                        .texts()
                        .stream()
                        .filter(text -> text.matches("(19|20)\\d\\d"))
                        .map(Integer::valueOf)
                        .toList();
        assertThat(years).hasSizeBetween(4, 39).endsWith(2017);
        var steps = new ArrayList<Integer>();
        for (var at = 1; at < years.size(); at++) {
            steps.add(years.get(at) - years.get(at - 1));
        }
        assertThat(steps).containsOnly(steps.get(0));
    }

    @Test
    void points_withTheSameLabel_areAllDrawn() {
        var view = SampleViews.bars(List.of(point("合计", 5), point("合计", 7)), List.of(), axis("", 0, 10));
        assertThat(drawn(view, ChartSize.PAGE).titles()).containsExactly("合计: 5", "合计: 7");
    }

    @Test
    void history_withoutAnyFigure_saysWhy() {
        var view = SampleViews.line(List.of(missing("2016", "保密"), missing("2017", "保密")), List.of(), axis("", 0, 1));
        assertThat(drawn(view, ChartSize.PAGE).texts()).contains("保密");
        assertThat(drawn(view, ChartSize.TILE).texts()).contains("保密");
    }

    @Test
    void svg_isSafe_whateverTheWords() {
        var nasty = "<b>\"&'\u0007\uD800";
        var view = SampleViews.line(List.of(point(nasty, nasty, 5)), List.of(), axis(nasty, 0, 10));
        var svg = drawn(new Line(nasty, nasty, view.points(), List.of(), view.axis()), ChartSize.PAGE);
        assertThat(svg.titles()).containsExactly("<b>\"&': <b>\"&'");
        assertThat(svg.elements("b")).isEmpty();
    }

    @Test
    void svg_needsNoStyleAttribute_scriptOrReference() {
        SampleViews.all()
                .values()
                .forEach(view -> assertThat(PAINTER.svg(view, "a"))
                        .doesNotContain(" style=", "<style", "<script", "url(", "clip-path", "<defs", "href"));
    }

    @Test
    void svg_isSmall() {
        var view = SampleViews.line(SampleViews.many(10), List.of(target("1987", 60)), axis("万人", 0, 25, 50, 75));
        assertThat(PAINTER.svg(view, "chart-1").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(6000);
        assertThat(PAINTER.svg(SampleViews.enrolment(), "chart-1", ChartSize.TILE)
                        .getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(2500);
    }

    @Test
    void svg_isTheSame_inEveryLocale_andEveryTime() {
        var before = Locale.getDefault();
        var first = PAINTER.svg(SampleViews.canteens(), "a");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(TestFaces.painter().svg(SampleViews.canteens(), "a")).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void view_withoutAScale_isRefused() {
        var endless = SampleViews.line(List.of(point("2017", Double.NaN)), List.of(), axis("", 0, 1));
        var flat = SampleViews.line(List.of(point("2017", 1)), List.of(), axis("", 1, 1));
        assertThatThrownBy(() -> PAINTER.svg(endless, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PAINTER.svg(flat, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
