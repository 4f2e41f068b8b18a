package dev.annals.core.chart;

import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.ChartView;
import java.util.Locale;

/** For which place on a page an SVG chart is made. */
public enum ChartSize {
    /** As wide as a column of text: 640 × 300, progress 640 × 96. */
    PAGE,
    /** The same on a phone, so that its words stay readable: 350 × 260, progress 350 × 96. */
    PHONE,
    /** The small picture of a tile: 230 × 46, progress 230 × 34. */
    TILE;

    /** Its name in a CSS class. */
    String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The canvas of a view at this size. */
    Format format(ChartView view) {
        var bullet = view instanceof ChartView.Bullet;
        return switch (this) {
            case PAGE -> new Format(640, bullet ? 96 : 300, 12, Detail.FULL);
            case PHONE -> new Format(350, bullet ? 96 : 260, 12, Detail.FULL);
            case TILE -> new Format(230, bullet ? 34 : 46, 11, Detail.TILE);
        };
    }
}
