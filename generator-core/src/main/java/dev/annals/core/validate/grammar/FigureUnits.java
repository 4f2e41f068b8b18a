package dev.annals.core.validate.grammar;

import dev.annals.core.model.figure.Figure;

/** The units that figures were written in. */
public final class FigureUnits {

    private FigureUnits() {}

    /** Id of the unit of a figure; empty when it has none. */
    public static String of(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return range.high().unit();
        }
        return figure instanceof Figure.Single single ? single.quantity().unit() : "";
    }

    /** Whether two figures are in different units, both written. */
    public static boolean differ(Figure one, Figure other) {
        String first = of(one);
        String second = of(other);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }
}
