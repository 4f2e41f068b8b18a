package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.PaceStrip;
import java.util.ArrayList;
import java.util.List;

/** How far each indicator has come, against the time that has passed. */
public record PaceDrawing(PaceStrip pace) implements Drawing {

    @Override
    public String kind() {
        return "pace-strip";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return new PaceSheet(pace, new Format(width, 1, em, Detail.FULL), faces).height();
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<String>();
        texts.add(pace.time().words());
        for (var strip : pace.strips()) {
            texts.add(strip.point().label());
            texts.add(strip.point().words());
            texts.add(strip.words());
        }
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new PaceSheet(pace, format, faces).sheet();
    }
}
