package dev.annals.core.chart.sheet.term.map;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.shape.Figure;
import dev.annals.core.chart.shape.Piece;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.sheet.term.row.ToneInks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.TextStyle;
import dev.annals.core.chart.theme.TextStyle.Weight;
import dev.annals.core.view.chart.HeatMap;
import dev.annals.core.view.chart.HeatMap.Cell;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Cells in the colours of their statuses, with their marks and, where there is room, their figures. */
final class HeatMapSheet {

    private final HeatMap map;
    private final double em;
    private final HeatMapFrame frame;

    HeatMapSheet(HeatMap map, Format format, Faces faces) {
        this.map = map;
        this.em = format.em();
        this.frame = new HeatMapFrame(map, format, faces);
    }

    double height() {
        return frame.height();
    }

    Sheet sheet() {
        var artwork = new ArrayList<Artwork>();
        var labels = new ArrayList<Label>(frame.labels());
        var cells = frame.cells();
        for (var at = 0; at < map.rows().size(); at++) {
            var row = map.rows().get(at);
            for (var column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                var place = cells.get(at).get(column);
                var title = row.label() + " · " + map.columns().get(column) + ": " + cell.words();
                artwork.add(Figure.of(title, List.of(Piece.filled(inset(place), ToneInks.field(cell.tone())))));
                labels.addAll(words(cell, place));
            }
        }
        return new Sheet(artwork, labels);
    }

    private Rectangle2D inset(Rectangle2D place) {
        var gap = 0.08 * em;
        return new Rectangle2D.Double(
                place.getX() + gap, place.getY() + gap, place.getWidth() - 2 * gap, place.getHeight() - 2 * gap);
    }

    private List<Label> words(Cell cell, Rectangle2D place) {
        var lines = frame.words().lines(cell);
        if (lines.isEmpty()) {
            return List.of();
        }
        var size = Math.min(em, 0.85 * place.getWidth());
        var style = new TextStyle(size, Weight.REGULAR, ToneInks.onField(cell.tone()));
        return List.of(new Label(lines, place.getCenterX(), 0, Anchor.MIDDLE, style).centredOn(place.getCenterY()));
    }
}
