package dev.annals.core.chart.sheet.comparison.group;

import dev.annals.core.chart.sheet.AxisWords;
import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.GroupedBars;
import java.util.ArrayList;
import java.util.List;

/** Several values per category: upright where every label and every value finds room, else lying. */
public final class GroupedBarsDrawing implements Drawing {

    private final GroupedBars view;
    private final GroupedRows rows;

    /** Of a view. */
    public GroupedBarsDrawing(GroupedBars view) {
        this.view = view;
        this.rows = new GroupedRows(view);
    }

    @Override
    public String kind() {
        return "grouped-bars";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        var columns = new ColumnFrame(view, new Format(width, 0, em, Detail.FULL), faces);
        return columns.fits() ? columns.wantedHeight() : rows.height(width, em, faces);
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(view.axis()));
        texts.addAll(view.series());
        for (var group : view.groups()) {
            texts.add(group.label());
            group.points().forEach(point -> texts.add(point.words()));
        }
        texts.addAll(rows.endTexts());
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        var columns = new ColumnFrame(view, format, faces);
        return columns.fits() ? new GroupedColumns(view, columns).sheet() : rows.sheet(format, faces);
    }
}
