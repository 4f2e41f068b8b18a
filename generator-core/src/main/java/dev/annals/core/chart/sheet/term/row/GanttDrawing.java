package dev.annals.core.chart.sheet.term.row;

import dev.annals.core.chart.sheet.Drawing;
import dev.annals.core.chart.sheet.Sheet;
import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.chart.theme.Format.Detail;
import dev.annals.core.view.chart.Gantt;
import java.util.ArrayList;
import java.util.List;

/** Tasks or projects over time. */
public record GanttDrawing(Gantt gantt) implements Drawing {

    @Override
    public String kind() {
        return "gantt";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return new GanttSheet(gantt, new Format(width, 1, em, Detail.FULL), faces).height();
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<String>();
        gantt.ticks().forEach(tick -> texts.add(tick.words()));
        gantt.today().ifPresent(today -> texts.add(today.words()));
        for (var task : gantt.tasks()) {
            texts.add(task.label());
            texts.add(task.words());
        }
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new GanttSheet(gantt, format, faces).sheet();
    }
}
