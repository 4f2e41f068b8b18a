package dev.annals.core.chart;

import dev.annals.core.chart.canvas.Paper;
import dev.annals.core.chart.canvas.PaperCanvas;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.svg.SvgCanvas;
import dev.annals.core.chart.svg.SvgElement;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.chart.theme.Inks;
import dev.annals.core.view.chart.ChartView;
import java.awt.Font;
import java.util.List;
import java.util.Map;

/**
 * Draws chart views in the house theme, for the screen and for paper. It neither rounds nor words anything: what
 * stands on a chart are the strings of its view. The same view gives the same bytes. Safe for use by many threads.
 */
public final class ChartPainter {

    private static final double PAPER_EM = 8.5;

    private final Faces faces;
    private final Inks inks;

    /**
     * A painter that measures with two faces and looks for no other font.
     *
     * @param regular a loaded font of any size that has the characters of the views
     * @param bold its bold companion
     */
    public ChartPainter(Font regular, Font bold) {
        this(new Faces(regular, bold), Inks.OWN);
    }

    private ChartPainter(Faces faces, Inks inks) {
        this.faces = faces;
        this.inks = inks;
    }

    /**
     * A painter that draws on paper in other colours; on the screen the page decides.
     *
     * @param colours such as {@code #0b5a8f} by the custom property of the page, such as {@code --accent}; for those not
     *     there the light ones of the theme
     */
    public ChartPainter inColours(Map<String, String> colours) {
        return new ChartPainter(faces, Inks.of(colours));
    }

    /** The chart at page size; see {@link #svg(ChartView, String, ChartSize)}. */
    public String svg(ChartView view, String idPrefix) {
        return svg(view, idPrefix, ChartSize.PAGE);
    }

    /**
     * An {@code svg} element to stand in an HTML page. Its text is set in the font of the page; its colours are
     * the page's custom properties that {@link dev.annals.core.chart.theme.Ink} names, such as --accent, each with a
     * light colour to fall back on. It carries no style attribute, script, clip path or reference.
     *
     * @param view what to show
     * @param idPrefix what its ids begin with; unique on the page
     * @param size for which place
     * @throws IllegalArgumentException if the view's axis is empty or one of its positions is not finite
     */
    public String svg(ChartView view, String idPrefix, ChartSize size) {
        var drawing = Drawings.of(view);
        var format = size.format(drawing, faces);
        var sheet = drawing.sheet(format, faces);
        var canvas = new SvgCanvas();
        sheet.artwork().forEach(artwork -> artwork.draw(canvas));
        canvas.write(sheet.labels());
        var name = drawing.kind() + " chart-" + size.cssName();
        return new SvgElement(idPrefix, "chart chart-" + name, format).around(view, canvas.content());
    }

    /**
     * Draws the chart for paper, in its light colours or those of {@link #inColours}, with its words as text in the painter's faces.
     *
     * @param view what to show
     * @param paper its origin is the upper left corner of the chart
     * @param width in points, at least 150
     * @param height in points, at least 60 for progress, {@link #height} for charts of many rows and 90 for the others
     * @throws IllegalArgumentException if the view's axis is empty or one of its positions is not finite
     */
    public void draw(ChartView view, Paper paper, double width, double height) {
        var sheet = Drawings.of(view).sheet(new Format(width, height, PAPER_EM, Detail.FULL), faces);
        var canvas = new PaperCanvas(paper, inks);
        sheet.artwork().forEach(artwork -> artwork.draw(canvas));
        letter(sheet, paper);
    }

    /** Every string the chart of a view may show at any size, each once; a label may be broken into lines. */
    public List<String> texts(ChartView view) {
        return Drawings.of(view).texts().stream()
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * How high a chart wants to be on paper.
     *
     * @param view what to show
     * @param width in points
     * @return in points
     */
    public double height(ChartView view, double width) {
        return Drawings.of(view).height(width, PAPER_EM, faces);
    }

    /** The class name of the kind of chart that a view is, such as {@code heat-map}. */
    public static String kind(ChartView view) {
        return Drawings.of(view).kind();
    }

    private void letter(Sheet sheet, Paper paper) {
        for (var label : sheet.labels()) {
            var font = faces.font(label.style());
            var colour = inks.colour(label.style().ink());
            for (var at = 0; at < label.lines().size(); at++) {
                var line = label.lines().get(at);
                var x = label.x() - label.anchor().share() * faces.width(line, label.style());
                paper.write(line, font, colour, (float) x, (float) label.baseline(at));
            }
        }
    }
}
