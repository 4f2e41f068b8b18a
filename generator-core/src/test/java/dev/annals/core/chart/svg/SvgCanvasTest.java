package dev.annals.core.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartHints;
import org.junit.jupiter.api.Test;

class SvgCanvasTest {

    private final SvgCanvas canvas = new SvgCanvas();

    @Test
    void strokes_goOnInOnePath_whileTheyLookAlike() {
        canvas.setPaint(Ink.RULE.colour());
        canvas.draw(new Line2D.Double(0, 0, 10, 5));
        canvas.draw(new Line2D.Double(10, 5, 20, 5));
        canvas.setPaint(Ink.INK.colour());
        canvas.draw(new Line2D.Double(1.04, 0, 1.04, -9.96));
        assertThat(canvas.content())
                .isEqualTo("<path d=\"M0 0L10 5H20\" fill=\"none\" stroke=\"var(--rule,#e3e1db)\"/>"
                        + "<path d=\"M1 0V-10\" fill=\"none\" stroke=\"var(--ink,#1d2126)\"/>");
    }

    @Test
    void transform_isApplied() {
        canvas.setPaint(Ink.INK.colour());
        canvas.translate(5, 5);
        canvas.fill(new Rectangle2D.Double(0, 0, 2, 2));
        assertThat(canvas.content()).contains("M5 5H7V7H5");
    }

    @Test
    void labels_ofOneStyle_shareAGroup_whereverTheyStandInTheList() {
        TextStyle small = new TextStyle(12, TextStyle.Weight.REGULAR, Ink.INK);
        TextStyle large = new TextStyle(15, TextStyle.Weight.REGULAR, Ink.INK);
        canvas.write(List.of(
                Label.of("甲", 1, 2, Anchor.START, small),
                Label.of("大", 3, 4, Anchor.START, large),
                Label.of("乙", 5, 6, Anchor.START, small)));
        assertThat(canvas.content())
                .isEqualTo("<g fill=\"var(--ink,#1d2126)\" font-size=\"12\">"
                        + "<text x=\"1\" y=\"2\">甲</text><text x=\"5\" y=\"6\">乙</text></g>"
                        + "<g fill=\"var(--ink,#1d2126)\" font-size=\"15\"><text x=\"3\" y=\"4\">大</text></g>");
    }

    @Test
    void group_withoutAnythingInIt_leavesNoTrace() {
        canvas.setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, Map.of("title", "2017"));
        canvas.setRenderingHint(ChartHints.KEY_END_ELEMENT, true);
        assertThat(canvas.content()).isEmpty();
    }

    @Test
    void colour_notOfTheTheme_isRefused() {
        canvas.setPaint(Color.PINK);
        assertThatThrownBy(() -> canvas.fill(new Rectangle2D.Double(0, 0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void installedFont_isNeverAskedFor() {
        assertThatThrownBy(() -> canvas.getFontMetrics(new Font(Font.DIALOG, Font.PLAIN, 12)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
