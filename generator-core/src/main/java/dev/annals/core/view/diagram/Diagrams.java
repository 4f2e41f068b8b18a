package dev.annals.core.view.diagram;

import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.Block;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.edition.Edition;
import java.util.List;
import java.util.Optional;

/** The diagrams that documents place. */
public final class Diagrams {

    private final Edition edition;

    /** For an edition. */
    public Diagrams(Edition edition) {
        this.edition = edition;
    }

    /** The diagram of a block; validation has told those that cannot be drawn. */
    public Optional<? extends ChartView> of(Block.Diagram block) {
        return switch (block.kind()) {
            case PACE -> plan(block).flatMap(new PlanCharts(edition)::pace);
            case HEAT -> heat(block);
            case FORECAST ->
                plan(block)
                        .flatMap(plan -> new ForecastCharts(edition)
                                .of(plan, indicator(block).id()));
            case GANTT -> gantt(block);
            case RANKED -> new BodyCharts(edition).ranked(indicator(block), block.body(), block.period());
            case DUMBBELL -> dumbbell(block);
            case SLOPE -> slope(block);
            case MULTIPLES -> multiples(block);
            case GROUPED -> bars(block, Arrangement.GROUPED);
            case STACKED -> bars(block, Arrangement.STACKED);
            case SHARES -> bars(block, Arrangement.SHARES);
            case PYRAMID ->
                parts(block).pyramid(dimensions(block).get(0), dimensions(block).get(1), block.period());
            case DONUT -> parts(block).donut(dimensions(block).get(0), block.period());
            case WATERFALL -> waterfall(block);
        };
    }

    private Optional<? extends ChartView> heat(Block.Diagram block) {
        return block.indicators().isEmpty()
                ? plan(block).flatMap(new PlanCharts(edition)::grades)
                : new StatusCharts(edition).overBodies(indicators(block), block.body(), block.period());
    }

    private Optional<? extends ChartView> gantt(Block.Diagram block) {
        Timelines timelines = new Timelines(edition);
        return block.subject().isPresent()
                ? plan(block).flatMap(plan -> timelines.of(plan, block.focus()))
                : timelines.of(block.period(), block.body(), block.focus());
    }

    private Optional<? extends ChartView> dumbbell(Block.Diagram block) {
        PairCharts pairs = new PairCharts(edition, block.period(), block.reference());
        return isOfBodies(block)
                ? pairs.dumbbell(indicator(block), block.body())
                : pairs.dumbbell(indicators(block), block.body());
    }

    private Optional<? extends ChartView> slope(Block.Diagram block) {
        PairCharts pairs = new PairCharts(edition, block.period(), block.reference());
        return isOfBodies(block)
                ? pairs.slope(indicator(block), block.body())
                : pairs.slope(indicators(block), block.body());
    }

    private Optional<? extends ChartView> multiples(Block.Diagram block) {
        HistoryCharts histories = new HistoryCharts(edition);
        return isOfBodies(block)
                ? histories.multiples(indicator(block), block.body(), block.period())
                : histories.multiples(indicators(block), block.body(), block.period());
    }

    /** One indicator is shown over bodies, several of one body. */
    private static boolean isOfBodies(Block.Diagram block) {
        return block.indicators().size() == 1;
    }

    private Optional<? extends ChartView> bars(Block.Diagram block, Arrangement arrangement) {
        List<Dimension> by = dimensions(block);
        return by.size() == 1
                ? parts(block).overPeriods(by.get(0), block.period(), arrangement)
                : parts(block).crossed(by.get(0), by.get(1), block.period(), arrangement);
    }

    private Optional<? extends ChartView> waterfall(Block.Diagram block) {
        FlowCharts flows = new FlowCharts(edition);
        if (block.indicators().isEmpty()) {
            return block.subject()
                    .flatMap(edition.model().undertakings()::programme)
                    .flatMap(flows::of);
        }
        Optional<Series> series = edition.measured().series(indicator(block).id(), block.body());
        return series.flatMap(found -> flows.of(found, block.period()));
    }

    private PartCharts parts(Block.Diagram block) {
        return new PartCharts(edition, indicator(block), block.body());
    }

    private Optional<Plan> plan(Block.Diagram block) {
        return block.subject().flatMap(edition.model().undertakings()::plan);
    }

    private Indicator indicator(Block.Diagram block) {
        return edition.indicator(block.indicators().get(0));
    }

    private List<Indicator> indicators(Block.Diagram block) {
        return block.indicators().stream().map(edition::indicator).toList();
    }

    private List<Dimension> dimensions(Block.Diagram block) {
        return block.dimensions().stream()
                .flatMap(id -> edition.model().catalogue().dimension(id).stream())
                .toList();
    }
}
