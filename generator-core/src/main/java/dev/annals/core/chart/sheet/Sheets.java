package dev.annals.core.chart.sheet;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the sheet of any chart view. */
public final class Sheets {

    private final Faces faces;

    /** Measures with the faces. */
    public Sheets(Faces faces) {
        this.faces = faces;
    }

    /** The sheet of a view on a canvas. */
    public Sheet of(ChartView view, Format format) {
        if (view instanceof ChartView.Bullet bullet) {
            return new BulletSheet(bullet, format, faces).sheet();
        }
        return new HistorySheet(History.of(view), format, faces).sheet();
    }

    /** Every string that a sheet of the view may show on any canvas, each once, in the order of the view. */
    public static List<String> texts(ChartView view) {
        var texts = new LinkedHashSet<String>();
        if (view instanceof ChartView.Bullet bullet) {
            addAxis(texts, bullet.axis());
            texts.add(bullet.actual().words());
            bullet.target().ifPresent(target -> texts.add(target.words()));
            bullet.previous().ifPresent(previous -> texts.add(BulletSheet.previous(previous)));
        } else {
            var history = History.of(view);
            addAxis(texts, history.axis());
            texts.addAll(history.categories());
            history.points().forEach(point -> texts.add(point.words()));
            history.targets().forEach(target -> texts.add(target.words()));
        }
        texts.remove("");
        return List.copyOf(texts);
    }

    private static void addAxis(Set<String> texts, ChartView.Axis axis) {
        texts.add(axis.unit());
        axis.ticks().forEach(tick -> texts.add(tick.words()));
    }
}
