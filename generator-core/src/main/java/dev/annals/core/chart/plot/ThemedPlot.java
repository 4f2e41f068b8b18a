package dev.annals.core.chart.plot;

import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A JFreeChart plot in the house theme: nothing behind it, no frame, no legend, no shadow; thin grid lines where
 * the view has ticks, a stronger one at zero. It draws marks only; words are labels of the sheet.
 */
public final class ThemedPlot implements Artwork {

    private final CategoryPlot plot;
    private final Field field;

    private ThemedPlot(CategoryPlot plot, Field field) {
        this.plot = plot;
        this.field = field;
    }

    /**
     * A line.
     *
     * @param field where its values stand
     * @param values by category, absent where a figure is missing
     * @param marks by category
     * @param radii of the dots by category, in canvas units
     * @param weight of the line in canvas units
     */
    public static ThemedPlot line(
            Field field, List<Optional<Double>> values, List<Mark> marks, List<Double> radii, double weight) {
        return of(field, values, new LineMarks(marks, radii, weight));
    }

    /**
     * Bars from zero.
     *
     * @param field where its values stand
     * @param values by category, absent where a figure is missing
     * @param marks by category
     * @param thickness of a bar in canvas units
     * @param outline of a hollow bar in canvas units
     */
    public static ThemedPlot bars(
            Field field, List<Optional<Double>> values, List<Mark> marks, double thickness, double outline) {
        return of(field, values, new BarMarks(marks, thickness, outline));
    }

    /**
     * One bar on its track.
     *
     * @param field where its value stands
     * @param value absent where the figure is missing
     * @param mark the bar's
     * @param thickness of bar and track in canvas units
     * @param outline of a hollow bar in canvas units
     */
    public static ThemedPlot progress(
            Field field, Optional<Double> value, Mark mark, double thickness, double outline) {
        return of(field, List.of(value), new TrackedBar(mark, thickness, outline));
    }

    /**
     * Any marks.
     *
     * @param field where they stand
     * @param marks they draw themselves where the plot's axes say
     */
    public static ThemedPlot marks(Field field, CategoryAnnotation marks) {
        var themed = of(field, List.of(), new LineAndShapeRenderer(false, false));
        themed.plot.addAnnotation(marks);
        return themed;
    }

    /** With grid lines at the field's ticks and a stronger one at zero. */
    public ThemedPlot withGrid(double weight) {
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Ink.RULE.colour());
        plot.setRangeGridlineStroke(new BasicStroke((float) weight));
        return this;
    }

    /** With a line at zero where zero is in range. */
    public ThemedPlot withZeroLine(Ink ink, double weight) {
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(ink.colour());
        plot.setRangeZeroBaselineStroke(new BasicStroke((float) weight));
        return this;
    }

    /** With strokes across it, drawn above the other marks in this order. */
    public ThemedPlot withCrossings(List<Crossing> crossings) {
        crossings.forEach(crossing -> plot.addAnnotation(new CrossMark(crossing)));
        return this;
    }

    @Override
    @SuppressWarnings("NullAway") // JFreeChart's way to say: no anchor, no parent, nobody to inform
    public void draw(Graphics2D canvas) {
        // JFreeChart puts back what it found, and some canvases refuse to be given nothing.
        if (canvas.getRenderingHint(RenderingHints.KEY_STROKE_CONTROL) == null) {
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_DEFAULT);
        }
        plot.draw(canvas, field.area(), null, null, null);
    }

    @SuppressWarnings("NullAway") // JFreeChart's way to say: none
    private static ThemedPlot of(Field field, List<Optional<Double>> values, CategoryItemRenderer renderer) {
        var data = new DefaultCategoryDataset();
        for (var at = 0; at < field.count(); at++) {
            data.addValue(at < values.size() ? values.get(at).orElse(null) : null, "", Integer.valueOf(at));
        }
        var plot = new CategoryPlot(data, field.categories(), field.values(), renderer);
        plot.setOrientation(field.orientation());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        if (field.orientation() == PlotOrientation.HORIZONTAL) {
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        }
        return new ThemedPlot(plot, field);
    }
}
