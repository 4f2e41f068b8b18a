package dev.annals.core.view.page;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.BodyFigure;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.HistoryRow;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.table.RegisterTable;
import dev.annals.core.wording.Worded;
import java.util.List;
import java.util.Optional;

/**
 * The page of one indicator.
 *
 * @param frame what surrounds it
 * @param title its name
 * @param body the body it is told of, where the site has several; leads to its page
 * @param period the period of the figure shown large
 * @param figure the figure in its parts; absent when none was ever reported
 * @param comparison one line that compares it
 * @param status how its target was met
 * @param charts the charts, the one that suits it best first; empty when there is nothing to draw
 * @param history all periods, the newest first
 * @param parts the figure of the period by its dimensions; absent where it has no parts
 * @param assessment how each status was found, with what went in; absent without target
 * @param bodies the latest figure of every body; empty where only one has any
 * @param facts definition, unit, direction and so on, each a term and its description
 * @param sources citations
 * @param citation how the figure is cited, without the address of the page; absent without figure
 * @param anchor the row of the history that holds the figure cited; empty without figure
 * @param download address of its downloads, without ending
 * @param previous the indicator before in its category
 * @param next the indicator after in its category
 */
public record IndicatorView(
        Frame frame,
        Label title,
        Optional<Crumb> body,
        String period,
        Optional<Worded> figure,
        Optional<String> comparison,
        Optional<StatusView> status,
        List<ChartView> charts,
        List<HistoryRow> history,
        Optional<RegisterTable> parts,
        Optional<RegisterTable> assessment,
        List<BodyFigure> bodies,
        List<Fact> facts,
        List<Label> sources,
        Optional<String> citation,
        String anchor,
        String download,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public IndicatorView {
        charts = List.copyOf(charts);
        history = List.copyOf(history);
        bodies = List.copyOf(bodies);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }
}
