package dev.annals.core.chart.svg;

import dev.annals.core.chart.canvas.ShapeCanvas;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.Mark;
import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.TextStyle.Weight;
import java.awt.BasicStroke;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.ChartHints;
import org.jspecify.annotations.Nullable;

/**
 * A canvas that writes SVG: filled and stroked shapes in the inks of the theme, and labels as text. JFreeChart's
 * element hints open a group with a {@code title}. Clips are ignored, since the theme keeps every mark inside the
 * plot. Nothing asks an installed font; text goes through {@link #write(List)} only.
 */
public final class SvgCanvas extends ShapeCanvas {

    private final Markup markup = new Markup();
    private PathData path = new PathData();
    private String pathStroke = "";
    private String pathWeight = "";
    private String pathDash = "";
    private int groupStart;
    private int groupContent;

    /** An empty canvas. */
    public SvgCanvas() {}

    /** The elements written so far. */
    public String content() {
        flush();
        return markup.toString();
    }

    /** Writes labels, those of one style in one group. */
    public void write(List<Label> labels) {
        flush();
        labels.stream()
                .collect(Collectors.groupingBy(
                        label -> List.of(label.style(), label.anchor()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::group);
    }

    private void group(List<Label> labels) {
        open(labels.get(0));
        for (var label : labels) {
            for (var line = 0; line < label.lines().size(); line++) {
                markup.tag("text").with("x", label.x()).with("y", label.baseline(line));
                markup.open().text(label.lines().get(line)).close("text");
            }
        }
        markup.close("g");
    }

    private void open(Label label) {
        var style = label.style();
        markup.tag("g").with("fill", style.ink().css()).with("font-size", style.size());
        if (style.weight() == Weight.BOLD) {
            markup.with("font-weight", "600");
        }
        if (label.anchor().share() > 0) {
            markup.with("text-anchor", label.anchor().css());
        }
        markup.open();
    }

    @Override
    public void fill(Shape shape) {
        flush();
        element(placed(shape)).with("fill", Ink.of(getPaint()).css()).empty();
    }

    @Override
    public void draw(Shape shape) {
        var placed = placed(shape);
        var stroke = Ink.of(getPaint()).css();
        var pen = (BasicStroke) getStroke();
        var weight = PathData.number(pen.getLineWidth());
        var dash = dash(pen);
        if (placed instanceof Ellipse2D || placed instanceof Rectangle2D) {
            flush();
            stroked(element(placed), stroke, weight, dash);
            return;
        }
        if (!stroke.equals(pathStroke) || !weight.equals(pathWeight) || !dash.equals(pathDash)) {
            flush();
            pathStroke = stroke;
            pathWeight = weight;
            pathDash = dash;
        }
        path.append(placed);
    }

    private void flush() {
        if (!path.isEmpty()) {
            stroked(markup.tag("path").with("d", path.toString()), pathStroke, pathWeight, pathDash);
            path = new PathData();
        }
    }

    private static String dash(BasicStroke pen) {
        var dash = new StringBuilder();
        if (pen.getDashArray() != null) {
            for (var length : pen.getDashArray()) {
                dash.append(dash.isEmpty() ? "" : " ").append(PathData.number(length));
            }
        }
        return dash.toString();
    }

    private static void stroked(Markup element, String stroke, String weight, String dash) {
        element.with("fill", "none").with("stroke", stroke);
        if (!weight.equals("1")) {
            element.with("stroke-width", weight);
        }
        if (!dash.isEmpty()) {
            element.with("stroke-dasharray", dash);
        }
        element.empty();
    }

    private Markup element(Shape shape) {
        if (shape instanceof Rectangle2D box) {
            markup.tag("rect").with("x", box.getX()).with("y", box.getY());
            return markup.with("width", box.getWidth()).with("height", box.getHeight());
        }
        if (shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
            markup.tag("circle").with("cx", round.getCenterX()).with("cy", round.getCenterY());
            return markup.with("r", round.getWidth() / 2);
        }
        var data = new PathData();
        data.append(shape);
        return markup.tag("path").with("d", data.toString());
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (key == ChartHints.KEY_BEGIN_ELEMENT && value instanceof Map<?, ?> attributes) {
            begin(attributes);
        } else if (key == ChartHints.KEY_END_ELEMENT) {
            flush();
            if (markup.length() == groupContent) {
                markup.cut(groupStart);
            } else {
                markup.close("g");
            }
        }
    }

    private void begin(Map<?, ?> attributes) {
        flush();
        groupStart = markup.length();
        markup.tag("g").open();
        if (attributes.get(Mark.TITLE) instanceof String title) {
            markup.tag("title").open().text(title).close("title");
        }
        if (attributes.get(Mark.HIT) instanceof Shape hit) {
            element(placed(hit))
                    .with("fill", "none")
                    .with("pointer-events", "all")
                    .empty();
        }
        groupContent = markup.length();
    }
}
