package dev.annals.core.chart.sheet.term.map;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.HeatMap;
import java.util.ArrayList;
import java.util.List;

/** A table of coloured cells. */
public record HeatMapDrawing(HeatMap map) implements Drawing {

    @Override
    public String kind() {
        return "heat-map";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return new HeatMapSheet(map, new Format(width, 1, em, Detail.FULL), faces).height();
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(map.columns());
        for (var row : map.rows()) {
            texts.add(row.label());
            row.cells().forEach(cell -> texts.add(CellWords.BESIDE.text(cell)));
        }
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new HeatMapSheet(map, format, faces).sheet();
    }
}
