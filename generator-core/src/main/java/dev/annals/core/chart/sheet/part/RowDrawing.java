package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.plot.Artwork;
import dev.annals.core.chart.plot.ThemedPlot;
import dev.annals.core.chart.plot.mark.PlotMark;
import dev.annals.core.chart.plot.mark.PlotMarks;
import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.chart.theme.Ink;
import java.util.ArrayList;
import java.util.List;

/** A chart of rows: each kind says what stands in them and which marks are drawn. */
public abstract class RowDrawing implements Drawing {

    // The rows do not ask for the height while they are measured.
    private static final double ANY_HEIGHT = 1000;

    /** What stands in the rows. */
    protected abstract Rows rows(Format format, Faces faces);

    /** The marks, the hindmost first. */
    protected abstract List<PlotMark> marks(RowLayout layout, Format format);

    /**
     * Writes what stands above the rows, before anything else is written; nothing by default.
     *
     * @return what is drawn there
     */
    protected List<Artwork> head(LabelBoard board, RowLayout layout, Page page) {
        return List.of();
    }

    /**
     * Writes what stands among the rows, after all else is written; nothing by default.
     *
     * @return what is drawn above the marks
     */
    protected List<Artwork> inside(LabelBoard board, RowLayout layout, Page page) {
        return List.of();
    }

    /**
     * What a drawing is made for.
     *
     * @param format the canvas
     * @param faces measure its words
     */
    public record Page(Format format, Faces faces) {}

    @Override
    public final double height(double width, double em, Faces faces) {
        var format = new Format(width, ANY_HEIGHT, em, Detail.FULL);
        return new RowLayout(rows(format, faces), format, faces).height();
    }

    @Override
    public final Sheet sheet(Format format, Faces faces) {
        var layout = new RowLayout(shown(rows(format, faces), format), format, faces);
        var page = new Page(format, faces);
        var board = new LabelBoard(format.canvas(), faces, 0.3 * format.em());
        var artwork = new ArrayList<Artwork>();
        if (!format.isTile()) {
            artwork.addAll(head(board, layout, page));
        }
        var plot = ThemedPlot.marks(layout.field(), new PlotMarks(marks(layout, format)))
                .withZeroLine(Ink.SOFT, 0.08 * format.em());
        artwork.add(0, format.isTile() ? plot : plot.withGrid(0.08 * format.em()));
        layout.write(board);
        if (!format.isTile()) {
            artwork.addAll(inside(board, layout, page));
        }
        return new Sheet(artwork, board.labels());
    }

    // A tile has room for the words of one row: the strong one, or the first.
    private static Rows shown(Rows rows, Format format) {
        if (!format.isTile()) {
            return rows;
        }
        var strong = 0;
        for (var at = rows.names().size() - 1; at >= 0; at--) {
            strong = rows.names().get(at).strong() ? at : strong;
        }
        var row = strong;
        var words = rows.words().stream()
                .filter(end -> end.row() == row)
                .limit(1)
                .map(end -> end.behind(rows.scale().high()))
                .toList();
        return new Rows(rows.names(), rows.lanes(), rows.scale(), words, 0);
    }
}
