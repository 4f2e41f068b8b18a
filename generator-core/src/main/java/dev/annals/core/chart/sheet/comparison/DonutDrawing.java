package dev.annals.core.chart.sheet.comparison;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.Donut;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a whole as a ring.
 *
 * @param donut what it shows
 */
record DonutDrawing(Donut donut) implements Drawing {

    @Override
    public String kind() {
        return "donut";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return new DonutSheet(donut, new Format(width, 0, em, Detail.FULL), faces).wantedHeight();
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(List.of(donut.whole()));
        for (var part : donut.parts()) {
            texts.addAll(List.of(part.label(), part.words()));
        }
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new DonutSheet(donut, format, faces).sheet();
    }
}
