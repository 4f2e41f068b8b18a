package dev.annals.core.view.part;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.wording.Worded;
import java.util.Optional;

/**
 * A headline figure.
 *
 * @param title the indicator's short name
 * @param href address of the indicator
 * @param figure the figure in its parts
 * @param comparison one line that compares it or, when there is nothing to compare, says what it is
 * @param status how its target was met
 * @param chart one small picture, when there is more than the figure itself
 */
public record TileView(
        Label title,
        String href,
        Worded figure,
        Optional<Label> comparison,
        Optional<StatusView> status,
        Optional<ChartView> chart) {}
