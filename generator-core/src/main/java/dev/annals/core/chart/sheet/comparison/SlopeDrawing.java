package dev.annals.core.chart.sheet.comparison;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.Slope;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines between two scales.
 *
 * @param slope what they show
 */
record SlopeDrawing(Slope slope) implements Drawing {

    @Override
    public String kind() {
        return "slope";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return new SlopeFrame(slope, new Format(width, 0, em, Detail.FULL), faces).wantedHeight();
    }

    @Override
    public List<String> texts() {
        var texts =
                new ArrayList<>(List.of(slope.from(), slope.to(), slope.axis().unit()));
        for (var pair : slope.pairs()) {
            texts.addAll(List.of(pair.label(), pair.from().words(), pair.to().words(), SlopeFrame.reasons(pair)));
        }
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new SlopeSheet(slope, new SlopeFrame(slope, format, faces)).sheet();
    }
}
