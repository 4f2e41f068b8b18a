package dev.annals.core.validate.agreement;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.compute.diagram.bodies.BodyDiagrams;
import dev.annals.core.compute.diagram.bodies.SeriesDiagrams;
import dev.annals.core.compute.diagram.flow.FlowDiagrams;
import dev.annals.core.compute.diagram.parts.PartDiagrams;
import dev.annals.core.compute.diagram.plan.PlanDiagrams;
import dev.annals.core.compute.diagram.plan.Scheduling;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.DiagramKind;
import dev.annals.core.model.work.FocusArea;
import java.util.List;
import java.util.Optional;

/**
 * Tells diagrams that the data do not carry: {@link Code#CHART_UNDRAWABLE} with {0} the kind, {1} what it is of (ids of
 * indicators, of the plan or programme, else the period), {2} the {@link Obstacle} and {3} the same, worded as what to do.
 */
final class DiagramChecks {

    private final Measured measured;
    private final Findings findings;

    DiagramChecks(Measured measured, Findings findings) {
        this.measured = measured;
        this.findings = findings;
    }

    void block(Block block) {
        if (block instanceof Block.Diagram diagram) {
            obstacle(diagram)
                    .ifPresent(obstacle -> findings.add(
                            Code.CHART_UNDRAWABLE,
                            diagram.place(),
                            diagram.kind().key(),
                            subject(diagram),
                            obstacle.key(),
                            obstacle.key()));
        }
    }

    private static String subject(Block.Diagram block) {
        return block.indicators().isEmpty()
                ? block.subject().orElseGet(() -> block.period().id())
                : String.join(", ", block.indicators());
    }

    private Optional<Obstacle> obstacle(Block.Diagram block) {
        return switch (block.kind()) {
            case PACE -> plan(block).flatMap(plan -> plan.pace().obstacle());
            case HEAT -> heat(block);
            case FORECAST ->
                plan(block)
                        .flatMap(plan -> plan.course(block.indicators().get(0)).obstacle());
            case GANTT -> gantt(block);
            case RANKED ->
                indicator(block)
                        .flatMap(one -> level(block).ranked(one, block.period()).obstacle());
            case DUMBBELL ->
                series(block).dumbbell(block.period(), block.reference()).obstacle();
            case SLOPE -> series(block).slope(block.period(), block.reference()).obstacle();
            case MULTIPLES -> series(block).histories(block.period()).obstacle();
            case GROUPED, STACKED, SHARES, PYRAMID, DONUT ->
                indicator(block).flatMap(one -> parts(block, new PartDiagrams(measured, one, block.body())));
            case WATERFALL -> waterfall(block);
        };
    }

    private Optional<Obstacle> heat(Block.Diagram block) {
        return block.indicators().isEmpty()
                ? plan(block).flatMap(plan -> plan.grades().obstacle())
                : level(block).statuses(indicators(block), block.period()).obstacle();
    }

    private Optional<Obstacle> gantt(Block.Diagram block) {
        if (block.subject().isPresent()) {
            return plan(block).flatMap(plan -> plan.schedule(block.focus()).obstacle());
        }
        List<FocusArea> areas = measured.model().undertakings().focusAreas().stream()
                .filter(area ->
                        area.period().equals(block.period()) && area.body().equals(block.body()))
                .filter(area -> block.focus().map(area.id()::equals).orElse(true))
                .toList();
        return Scheduling.of(List.of(), areas).obstacle();
    }

    private Optional<Obstacle> parts(Block.Diagram block, PartDiagrams parts) {
        List<Dimension> by = block.dimensions().stream()
                .flatMap(id -> measured.model().catalogue().dimension(id).stream())
                .toList();
        if (by.size() != block.dimensions().size()) {
            return Optional.empty();
        }
        return switch (block.kind()) {
            case DONUT -> parts.whole(by.get(0), block.period()).obstacle();
            case PYRAMID -> parts.pyramid(by.get(0), by.get(1), block.period()).obstacle();
            default -> bars(block, parts, by);
        };
    }

    private static Optional<Obstacle> bars(Block.Diagram block, PartDiagrams parts, List<Dimension> by) {
        boolean grouped = block.kind() == DiagramKind.GROUPED;
        if (by.size() == 1) {
            var table = parts.overPeriods(by.get(0), block.period());
            return (grouped ? table : PartDiagrams.additive(table)).obstacle();
        }
        var table = parts.crossed(by.get(0), by.get(1), block.period());
        return (grouped ? table : PartDiagrams.additive(table)).obstacle();
    }

    private Optional<Obstacle> waterfall(Block.Diagram block) {
        if (block.indicators().isEmpty()) {
            return block.subject()
                    .flatMap(measured.model().undertakings()::programme)
                    .flatMap(programme -> FlowDiagrams.of(programme, measured).obstacle());
        }
        Optional<Series> series = measured.series(block.indicators().get(0), block.body());
        return series.isEmpty()
                ? Optional.of(Obstacle.NOT_OBSERVED)
                : FlowDiagrams.of(series.get(), block.period()).obstacle();
    }

    /** One indicator is shown over bodies, several of one body. */
    private SeriesDiagrams series(Block.Diagram block) {
        if (block.indicators().size() == 1) {
            return new SeriesDiagrams(indicator(block)
                    .map(indicator -> level(block).series(indicator))
                    .orElse(List.of()));
        }
        return new SeriesDiagrams(block.indicators().stream()
                .flatMap(id -> measured.series(id, block.body()).stream())
                .toList());
    }

    private BodyDiagrams level(Block.Diagram block) {
        return new BodyDiagrams(measured, block.body());
    }

    private Optional<PlanDiagrams> plan(Block.Diagram block) {
        Optional<Plan> plan = block.subject().flatMap(measured.model().undertakings()::plan);
        return plan.map(found -> new PlanDiagrams(found, measured));
    }

    private Optional<Indicator> indicator(Block.Diagram block) {
        return measured.model().indicator(block.indicators().get(0));
    }

    private List<Indicator> indicators(Block.Diagram block) {
        return block.indicators().stream()
                .flatMap(id -> measured.model().indicator(id).stream())
                .toList();
    }
}
