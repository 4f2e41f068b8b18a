package dev.annals.core.chart.sheet.term.map;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.HeatMap;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The grid of a heat map: labels of rows at the left, heads above the columns. Columns that do not fit beside each
 * other follow in bands below, each with all the rows.
 */
final class HeatMapFrame {

    private static final double NARROWEST = 1.2;
    private static final double WIDEST = 6;
    private static final double WIDEST_HEAD = 8;

    private final HeatMap map;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final double left;
    private final int perBand;
    private final double cell;
    private final CellWords words;
    private final ColumnHeads heads;

    HeatMapFrame(HeatMap map, Format format, Faces faces) {
        this.map = map;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.heads = new ColumnHeads(map.columns(), format, faces);
        var labels = map.rows().stream()
                .mapToDouble(row -> label(row.label()).box(faces).getWidth())
                .max();
        this.left = Math.ceil(labels.orElse(0) + 0.8 * em);
        var room = format.width() - left;
        var most = Math.max(1, (int) (room / heads.narrowest(NARROWEST * em, Math.min(WIDEST_HEAD * em, room))));
        var bands = (map.columns().size() + most - 1) / most;
        this.perBand = (map.columns().size() + bands - 1) / bands;
        this.cell = Math.min(room / perBand, WIDEST * em);
        this.words = cellWords();
    }

    /** What is written in the cells. */
    CellWords words() {
        return words;
    }

    /** The columns of each band: first, inclusive, to last, exclusive. */
    private record Band(int from, int to, double top, double head) {}

    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        var top = 0.0;
        for (var from = 0; from < map.columns().size(); from += perBand) {
            var to = Math.min(from + perBand, map.columns().size());
            var head = heads.height(from, to, left, cell) + 0.4 * em;
            bands.add(new Band(from, to, top, head));
            top += head + rowsHeight() + 1.2 * em;
        }
        return bands;
    }

    double height() {
        var last = bands().get(bands().size() - 1);
        return Math.ceil(last.top() + last.head() + rowsHeight());
    }

    /** Heads and row labels. */
    List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (var band : bands()) {
            heads.row(band.from(), band.to(), left, cell)
                    .forEach(label -> labels.add(label.moved(0, band.top() + band.head() - 0.4 * em)));
            var top = band.top() + band.head();
            for (var row : map.rows()) {
                labels.add(label(row.label()).centredOn(top + height(row) / 2));
                top += height(row);
            }
        }
        return labels;
    }

    /** The place of every cell, by row, then by column; all are of one size, however high their rows. */
    List<List<Rectangle2D>> cells() {
        var cells = new ArrayList<List<Rectangle2D>>();
        var tops = new ArrayList<Double>();
        for (var band : bands()) {
            tops.add(band.top() + band.head());
        }
        var down = 0.0;
        for (var row : map.rows()) {
            var places = new ArrayList<Rectangle2D>();
            for (var at = 0; at < map.columns().size(); at++) {
                var x = left + at % perBand * cell;
                var y = tops.get(at / perBand) + down + (height(row) - cellHeight()) / 2;
                places.add(new Rectangle2D.Double(x, y, cell, cellHeight()));
            }
            cells.add(places);
            down += height(row);
        }
        return cells;
    }

    private Label label(String text) {
        var lines = new LineBreaks(faces, format.target()).lines(text, 0.34 * format.width());
        return new Label(lines, 0, 0, Anchor.START, format.target());
    }

    private double rowsHeight() {
        return map.rows().stream().mapToDouble(this::height).sum();
    }

    private double height(HeatMap.Row row) {
        return Math.max(label(row.label()).box(faces).getHeight() + 0.6 * em, cellHeight());
    }

    private double cellHeight() {
        return (words == CellWords.BELOW ? 2.75 : 1.7) * em;
    }

    private CellWords cellWords() {
        if (map.rows().stream()
                .allMatch(
                        row -> row.cells().stream().allMatch(one -> one.figure().isEmpty()))) {
            return CellWords.MARK;
        }
        return fits(CellWords.BESIDE) ? CellWords.BESIDE : fits(CellWords.BELOW) ? CellWords.BELOW : CellWords.MARK;
    }

    private boolean fits(CellWords tried) {
        return map.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(one -> tried.lines(one).stream())
                .allMatch(line -> faces.width(line, format.target()) <= cell - 0.5 * em);
    }
}
