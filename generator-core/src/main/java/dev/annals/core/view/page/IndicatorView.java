package dev.annals.core.view.page;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.BodyFigure;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.HistoryRow;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.wording.Worded;
import java.util.List;
import java.util.Optional;

/**
 * The page of one indicator.
 *
 * @param frame what surrounds it
 * @param title its name
 * @param body the body it is told of, where the site has several
 * @param period the period of the figure shown large
 * @param figure the figure in its parts; absent when none was ever reported
 * @param comparison one line that compares it
 * @param status how its target was met
 * @param chart the chart; absent when there is nothing to draw
 * @param history all periods, the newest first
 * @param bodies the latest figure of every body; empty where only one has any
 * @param facts definition, unit, direction and so on, each a term and its description
 * @param sources citations
 * @param download address of its downloads, without ending
 * @param previous the indicator before in its category
 * @param next the indicator after in its category
 */
public record IndicatorView(
        Frame frame,
        Label title,
        Optional<Label> body,
        String period,
        Optional<Worded> figure,
        Optional<String> comparison,
        Optional<StatusView> status,
        Optional<ChartView> chart,
        List<HistoryRow> history,
        List<BodyFigure> bodies,
        List<Fact> facts,
        List<Label> sources,
        String download,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public IndicatorView {
        history = List.copyOf(history);
        bodies = List.copyOf(bodies);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
