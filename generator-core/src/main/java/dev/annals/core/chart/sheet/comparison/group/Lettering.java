package dev.annals.core.chart.sheet.comparison.group;

import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle;

/** How the words inside a bar are set. */
final class Lettering {

    private Lettering() {}

    /** Readable on the bar's colour, and on a hollow bar. */
    static TextStyle on(Stack.Bar bar, Format format) {
        var ink = bar.point().provisional() ? Ink.INK : Ink.series(bar.series()).lettering();
        return new TextStyle(0.95 * format.em(), TextStyle.Weight.REGULAR, ink);
    }
}
