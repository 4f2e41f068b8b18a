package dev.annals.core.chart.sheet.term.forecast;

import dev.annals.core.chart.sheet.AxisWords;
import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ForecastLine;
import java.util.ArrayList;
import java.util.List;

/** An indicator over a term: observed, promised, forecast. */
public record ForecastDrawing(ForecastLine forecast) implements Drawing {

    @Override
    public String kind() {
        return "forecast-line";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return (width < 40 * em ? 23 : 26) * em;
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(forecast.axis()));
        texts.addAll(forecast.periods());
        forecast.observed().forEach(point -> texts.add(point.words()));
        forecast.path().forEach(point -> texts.add(point.words()));
        forecast.forecast().forEach(interval -> texts.add(interval.words()));
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new ForecastSheet(new ForecastFrame(new Course(forecast), format, faces)).sheet();
    }
}
