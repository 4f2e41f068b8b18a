package dev.annals.core.chart.plot;

import dev.annals.core.chart.theme.Ink;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** Flat bars from zero, of one thickness, outlined where the figure is provisional. */
@SuppressWarnings("serial")
class BarMarks extends BarRenderer {

    private final List<Mark> marks;
    private final double thickness;

    /**
     * A bar renderer.
     *
     * @param marks by category
     * @param thickness of a bar in canvas units
     * @param outline of a hollow bar in canvas units
     */
    BarMarks(List<Mark> marks, double thickness, double outline) {
        this.marks = List.copyOf(marks);
        this.thickness = thickness;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(true);
        setDefaultOutlineStroke(new BasicStroke((float) outline));
        setAutoPopulateSeriesOutlineStroke(false);
    }

    /** The thickness of a bar in canvas units. */
    final double thickness() {
        return thickness;
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
        state.setBarWidth(thickness);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return marks.get(column).inside().colour();
    }

    @Override
    @SuppressWarnings("NullAway") // JFreeChart's way to say: no outline
    public Paint getItemOutlinePaint(int row, int column) {
        var mark = marks.get(column);
        return mark.fill() == Mark.Fill.FULL ? null : strong(mark.ink()).colour();
    }

    private static Ink strong(Ink ink) {
        return ink == Ink.QUIET ? Ink.SOFT : ink;
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
        if (data.getValue(row, column) != null) {
            marks.get(column).begin(canvas);
            super.drawItem(canvas, state, area, plot, categories, values, data, row, column, pass);
            Mark.end(canvas);
        }
    }
}
