package dev.annals.core.chart.plot;

import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/** A line with a round dot at every figure; where a figure is missing the line has a gap. */
@SuppressWarnings("serial")
final class LineMarks extends LineAndShapeRenderer {

    private static final double FINGER = 4;

    private final List<Mark> marks;
    private final List<Double> radii;
    private final double weight;

    /**
     * A line's renderer.
     *
     * @param marks by category
     * @param radii of the dots, by category, in canvas units
     * @param weight of the line in canvas units
     */
    LineMarks(List<Mark> marks, List<Double> radii, double weight) {
        super(true, false);
        this.marks = List.copyOf(marks);
        this.radii = List.copyOf(radii);
        this.weight = weight;
        setDefaultStroke(new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        setAutoPopulateSeriesStroke(false);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return Ink.ACCENT.colour();
    }

    @Override
    public void drawItem(
            Graphics2D canvas,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis categories,
            ValueAxis values,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        super.drawItem(canvas, state, area, plot, categories, values, data, row, column, pass);
        var value = data.getValue(row, column);
        if (pass == 1 && value != null) {
            var x = categories.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            dot(canvas, x, values.valueToJava2D(value.doubleValue(), area, plot.getRangeAxisEdge()), column);
        }
    }

    private void dot(Graphics2D canvas, double x, double y, int column) {
        var mark = marks.get(column);
        double radius = radii.get(column);
        mark.begin(canvas, circle(x, y, FINGER * weight));
        canvas.setPaint(mark.inside().colour());
        canvas.fill(circle(x, y, radius));
        if (mark.fill() == Mark.Fill.HOLLOW) {
            canvas.setPaint(mark.ink().colour());
            canvas.setStroke(new BasicStroke((float) (0.8 * weight)));
            canvas.draw(circle(x, y, radius));
        }
        Mark.end(canvas);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
