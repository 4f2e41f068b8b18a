package dev.annals.core.chart.sheet;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import java.util.List;

/** How one chart is drawn; each kind of chart has its own. */
public interface Drawing {

    /** The kind's class name, such as {@code heat-map}. */
    String kind();

    /**
     * How high the chart wants to be.
     *
     * @param width the width it gets, in canvas units
     * @param em the size of running text
     * @param faces measure its words
     */
    double height(double width, double em, Faces faces);

    /** Every string it may show at any size; may contain the empty one. */
    List<String> texts();

    /** The chart on a canvas. */
    Sheet sheet(Format format, Faces faces);
}
