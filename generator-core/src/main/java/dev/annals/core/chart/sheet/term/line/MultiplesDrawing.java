package dev.annals.core.chart.sheet.term.line;

import dev.annals.core.chart.sheet.AxisWords;
import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.SmallMultiples;
import java.util.ArrayList;
import java.util.List;

/** The same small line for several items. */
public record MultiplesDrawing(SmallMultiples multiples) implements Drawing {

    @Override
    public String kind() {
        return "small-multiples";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return new MultiplesGrid(multiples, new Format(width, 1, em, Detail.FULL), faces).height();
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(multiples.axis()));
        for (var panel : multiples.panels()) {
            texts.add(panel.label());
            for (var point : panel.points()) {
                texts.add(point.label());
                texts.add(point.words());
            }
        }
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new MultiplesSheet(multiples, new MultiplesGrid(multiples, format, faces)).sheet();
    }
}
