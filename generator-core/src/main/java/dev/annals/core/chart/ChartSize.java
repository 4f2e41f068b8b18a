package dev.annals.core.chart;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import java.util.Locale;
import java.util.Set;

/** For which place on a page an SVG chart is made. Its height is what the kind of chart wants. */
public enum ChartSize {
    /** As wide as a column of text: 640. */
    PAGE(640, 12),
    /** The same on a phone, so that its words stay readable: 350. */
    PHONE(350, 12),
    /** One of two beside each other, or below each other on a phone: 370. */
    HALF(370, 12),
    /** The small picture of a tile: 230 × 46, progress 230 × 34; charts over a term take the height they need. */
    TILE(230, 11),
    /** A line in a row of a table: 120 × 24. */
    SPARK(120, 11);

    private static final Set<String> FITTING_A_TILE = Set.of(
            "line",
            "bar",
            "bullet",
            "sparkline",
            "ranked-bars",
            "grouped-bars",
            "dumbbell",
            "slope",
            "pyramid",
            "donut",
            "waterfall");

    private final double width;
    private final double em;

    ChartSize(double width, double em) {
        this.width = width;
        this.em = em;
    }

    /** Its name in a CSS class. */
    String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The canvas of a drawing at this size. */
    Format format(Drawing drawing, Faces faces) {
        var kind = drawing.kind();
        if (this == SPARK && kind.equals("sparkline")) {
            return new Format(width, 24, em, Detail.TILE);
        }
        if (this == SPARK) {
            return TILE.format(drawing, faces);
        }
        if (this == TILE && FITTING_A_TILE.contains(kind)) {
            return new Format(width, kind.equals("bullet") ? 34 : 46, em, Detail.TILE);
        }
        return new Format(width, drawing.height(width, em, faces), em, Detail.FULL);
    }
}
