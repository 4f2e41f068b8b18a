package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.label.Anchor;
import dev.annals.core.chart.label.Label;
import dev.annals.core.chart.label.LabelBoard;
import dev.annals.core.chart.label.LineBreaks;
import dev.annals.core.chart.plot.Field;
import dev.annals.core.chart.sheet.part.EndWords.Side;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView.Tick;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * Rows as high as their words: names at the left, marks on a common scale with words beside them, the axis at the foot. The
 * scale is as long as the words beside its marks allow.
 */
public final class RowLayout {

    private static final double WIDEST_WORDS = 0.38;
    private static final double TALLEST = 110;

    private final Rows rows;
    private final Format format;
    private final Faces faces;
    private final double em;
    private final NameColumn names;
    private final FootAxis axis;
    private final List<Beside> words;
    private final double[] wanted;
    private final double squeeze;
    private @Nullable Field field;

    /** Words beside a mark, broken into lines. */
    private record Beside(EndWords words, List<String> lines) {

        double height() {
            return (lines.size() - 1) * words.style().leading();
        }
    }

    /** Of these rows on a canvas. */
    public RowLayout(Rows rows, Format format, Faces faces) {
        this.rows = rows;
        this.format = format;
        this.faces = faces;
        this.em = format.em();
        this.names = new NameColumn(rows.names(), format, faces);
        this.axis = new FootAxis(rows.scale(), format, faces);
        this.words =
                rows.words().stream().map(end -> new Beside(end, lines(end))).toList();
        this.wanted = IntStream.range(0, rows.names().size())
                .mapToDouble(this::wanted)
                .toArray();
        this.squeeze = squeeze();
    }

    /** How high the chart wants to be, in canvas units. */
    public double height() {
        return Math.ceil(rows.head() + total() + axis.height());
    }

    /** Where values stand; who asks for the height alone need not know. */
    public Field field() {
        if (field == null) {
            field = placed();
        }
        return field;
    }

    /** From the middle of a row to the middle of one of its lanes, in canvas units. */
    public double aside(int lane) {
        return (lane - (rows.lanes() - 1) / 2.0) * lane();
    }

    /** The thickness of a bar in canvas units. */
    public double thickness() {
        return rows.lanes() == 1 ? Math.min(0.62 * plain(), 1.15 * em) : 0.86 * lane();
    }

    /** The height of a row whose words stand on one line, in canvas units. */
    public double plain() {
        return pitch() * squeeze;
    }

    /** Writes names, axis and the words beside the marks. */
    public void write(LabelBoard board) {
        names.write(board, field()::category);
        axis.write(board, field());
        if (format.isTile() || rows.lanes() == 1 || lane() >= 0.97 * em) {
            words.forEach(beside -> board.write(label(beside)));
        }
    }

    private Label label(Beside beside) {
        var words = beside.words;
        var right = words.side() == Side.RIGHT;
        var x = field().value(words.value()) + (right ? words.gap() : -words.gap());
        // On a tile one row has words, and they stand in the middle.
        var y = format.isTile() ? format.height() / 2 : field().category(words.row()) + aside(words.lane());
        return new Label(beside.lines, x, 0, right ? Anchor.START : Anchor.END, words.style()).centredOn(y);
    }

    private List<String> lines(EndWords words) {
        return new LineBreaks(faces, words.style()).lines(words.words(), WIDEST_WORDS * format.width());
    }

    private double lane() {
        return Math.min(1.3 * em, 0.86 * plain() / rows.lanes());
    }

    private double pitch() {
        if (rows.lanes() == 1) {
            return 1.8 * em;
        }
        // Many rows of many bars stay on one page; their bars are then too thin for words.
        return Math.min(
                rows.lanes() * 1.3 * em / 0.86, TALLEST * em / rows.names().size());
    }

    private double wanted(int row) {
        var lines = 0.0;
        if (rows.lanes() == 1) {
            for (var beside : words) {
                lines = beside.words.row() == row ? Math.max(lines, beside.height() + 1.3 * em) : lines;
            }
        }
        return Math.max(pitch(), Math.max(lines, names.height(row) + 0.6 * em));
    }

    private double total() {
        return Arrays.stream(wanted).sum();
    }

    /** What the rows get of the height they want, as a share. */
    private double squeeze() {
        var room = Math.floor(format.height() - axis.height()) - Math.round(rows.head());
        return Math.max(room, 11) / total();
    }

    private List<Double> middles() {
        var middles = new ArrayList<Double>();
        double y = Math.round(rows.head());
        for (var row = 0; row < rows.names().size(); row++) {
            var height = wanted[row] * squeeze;
            middles.add(y + height / 2);
            y += height;
        }
        return middles;
    }

    private Field placed() {
        var scale = rows.scale();
        var left = Math.max(names.width(), axis.unitWidth());
        var ends = new ScaleFit(scale, demands()).between(left == 0 ? 0 : left + 0.9 * em, format.width() - 0.1 * em);
        var pad = 0.5 * em;
        var x = (int) Math.floor(ends.getLowerBound() - pad);
        var width = (int) Math.ceil(ends.getUpperBound() + pad) - x;
        var unit = (scale.high() - scale.low()) / ends.getLength();
        var low = scale.low() - (ends.getLowerBound() - x) * unit;
        var top = (int) Math.round(rows.head());
        var height = (int) Math.max(Math.floor(format.height() - axis.height()) - top, 11);
        var area = new Rectangle(x, top, width, height);
        var ticks = format.isTile()
                ? List.<Double>of()
                : axis.ticks(value -> ends.getLowerBound() + scale.share(value) * ends.getLength()).stream()
                        .map(Tick::value)
                        .toList();
        return Field.lying(area, middles(), new Range(low, low + width * unit), ticks);
    }

    private List<ScaleFit.Demand> demands() {
        return words.stream().map(this::demand).toList();
    }

    private ScaleFit.Demand demand(Beside beside) {
        var words = beside.words;
        var width = faces.width(beside.lines, words.style());
        return new ScaleFit.Demand(words.value(), words.side(), words.gap() + width);
    }
}
