package dev.annals.core.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose middles stand where they are told to. */
@SuppressWarnings("serial")
final class PlacedCategories extends EvenCategories {

    private final List<Double> middles;

    /**
     * An axis without words of its own.
     *
     * @param middles canvas positions, ascending
     */
    PlacedCategories(List<Double> middles) {
        super(0);
        this.middles = List.copyOf(middles);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return middles.get(category);
    }
}
