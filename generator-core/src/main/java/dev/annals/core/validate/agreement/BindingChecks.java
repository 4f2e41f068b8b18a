package dev.annals.core.validate.agreement;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Form;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that everything prose binds or shows is there: figures, targets, changes. */
public final class BindingChecks {

    private final Measured measured;
    private final Written written;
    private final Findings findings;
    private final Set<BodyPeriod> withTargets = new HashSet<>();
    private final Set<BodyPeriod> withHonours = new HashSet<>();
    private final RegisterChecks registers;
    private final DiagramChecks diagrams;

    private BindingChecks(Measured measured, Written written, Findings findings) {
        this.measured = measured;
        this.written = written;
        this.findings = findings;
        for (Series series : measured.series()) {
            if (series.indicator().isPublic()) {
                learn(series);
            }
        }
        measured.model().honours().forEach(one -> withHonours.add(new BodyPeriod(one.body(), one.period())));
        this.registers = new RegisterChecks(measured.model(), findings);
        this.diagrams = new DiagramChecks(measured, findings);
    }

    private void learn(Series series) {
        for (Reading reading : series.readings()) {
            if (reading.target().isPresent()) {
                withTargets.add(new BodyPeriod(series.body(), reading.period()));
            }
        }
    }

    /** Adds what is bound and not there. */
    public static void check(Measured measured, Written written, Findings findings) {
        BindingChecks checks = new BindingChecks(measured, written, findings);
        new ProseWalk(checks::block, checks::inline).model(measured.model());
    }

    private void inline(Inline inline) {
        if (inline instanceof Binding bound) {
            binding(bound);
        }
    }

    /** Whether the indicator may be broken down as the binding asks; one that may not is told. */
    private boolean isBrokenDown(Binding binding) {
        for (String dimension : binding.disaggregation().values().keySet()) {
            boolean declared = measured.model()
                    .indicator(binding.indicator())
                    .map(indicator -> indicator.dimensions().contains(dimension))
                    .orElse(true);
            if (!declared) {
                findings.add(Code.DIMENSION_NOT_DECLARED, binding.place(), dimension, binding.indicator());
                return false;
            }
        }
        return true;
    }

    private void binding(Binding binding) {
        if (!isBrokenDown(binding)) {
            return;
        }
        Optional<Series> series = measured.series(binding.indicator(), binding.body(), binding.disaggregation());
        Optional<Reading> reading =
                series.isEmpty() ? Optional.empty() : series.get().at(binding.period());
        boolean figure = reading.isPresent() && reading.get().observation().isPresent();
        boolean target = reading.isPresent() && reading.get().target().isPresent();
        switch (binding.form()) {
            case FIGURE, NUMBER -> require(figure, FigureKey.Part.FIGURE, binding);
            case CHANGE -> derivable(figure, reading.flatMap(Reading::change).isPresent(), binding);
            case CHANGE_PERCENT ->
                derivable(figure, reading.flatMap(Reading::percent).isPresent(), binding);
            case TARGET, STATUS -> require(target, FigureKey.Part.TARGET, binding);
            case RATE -> {
                require(target, FigureKey.Part.TARGET, binding);
                derivable(figure, !target || reading.flatMap(Reading::rate).isPresent(), binding);
            }
            case RANK -> derivable(figure, isPlaced(binding), binding);
            case PROGRESS -> derivable(true, isPlanned(binding), binding);
        }
    }

    private boolean isPlaced(Binding binding) {
        return measured.model()
                .indicator(binding.indicator())
                .flatMap(indicator -> measured.place(indicator, binding.body(), binding.period()))
                .flatMap(Ranking.Entry::place)
                .isPresent();
    }

    private boolean isPlanned(Binding binding) {
        return PlanReviews.progress(binding.indicator(), binding.body(), binding.period(), measured)
                .isPresent();
    }

    private void require(boolean there, FigureKey.Part part, Binding binding) {
        if (!there) {
            FigureKey key = new FigureKey(
                    part, binding.indicator(), binding.body(), binding.period(), binding.disaggregation());
            require(false, key, binding.place());
        }
    }

    private void require(boolean there, FigureKey key, Place place) {
        if (!there && written.lacks(key)) {
            tell(key, place);
        }
    }

    private void tell(FigureKey key, Place place) {
        findings.add(
                Code.BINDING_NO_FIGURE,
                place,
                key.indicator(),
                key.body(),
                key.period().id(),
                key.part().key());
    }

    private void derivable(boolean figure, boolean there, Binding binding) {
        if (binding.form() != Form.PROGRESS) {
            require(figure, FigureKey.Part.FIGURE, binding);
        }
        if (figure && !there && written.complete()) {
            String form = binding.form().key();
            findings.add(
                    Code.BINDING_UNDERIVABLE,
                    binding.place(),
                    binding.indicator(),
                    binding.period().id(),
                    form);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Chart chart) {
            shown(new FigureKey(FigureKey.Part.FIGURE, chart.indicator(), chart.body(), chart.period()), chart.place());
        } else if (block instanceof Block.Figures table) {
            table.indicators()
                    .forEach(id -> shown(
                            new FigureKey(FigureKey.Part.FIGURE, id, table.body(), table.period()), table.place()));
        } else if (block instanceof Block.Targets targets) {
            boolean any = withTargets.contains(new BodyPeriod(targets.body(), targets.period()));
            filled(any, "targets", targets.period(), targets.place());
        } else if (block instanceof Block.Honours honours) {
            boolean any = withHonours.contains(new BodyPeriod(honours.body(), honours.period()));
            filled(any, "honours", honours.period(), honours.place());
        } else if (block instanceof Block.Tiles tiles) {
            tiles.indicators()
                    .forEach(id -> require(
                            measured.series(id, tiles.body())
                                    .flatMap(series -> series.at(tiles.period()))
                                    .flatMap(Reading::observation)
                                    .isPresent(),
                            new FigureKey(FigureKey.Part.FIGURE, id, tiles.body(), tiles.period()),
                            tiles.place()));
        } else if (block instanceof Block.Comparison bodies) {
            filled(isCompared(bodies), "bodies", bodies.period(), bodies.place());
        } else if (block instanceof Block.Breakdown parts) {
            boolean any = measured.parts(parts.indicator(), parts.body()).stream()
                    .anyMatch(series -> series.at(parts.period()).isPresent());
            filled(any, "breakdown", parts.period(), parts.place());
        } else if (written.complete()) {
            registers.block(block);
            diagrams.block(block);
        }
    }

    private boolean isCompared(Block.Comparison bodies) {
        return measured.model()
                .indicator(bodies.indicator())
                .map(indicator -> measured.ranking(indicator, bodies.body(), bodies.period()))
                .filter(ranking -> ranking.entries().stream()
                        .anyMatch(entry -> entry.value().isPresent()))
                .isPresent();
    }

    /** What a chart or a table shows must have a figure in its period or before. */
    private void shown(FigureKey key, Place place) {
        boolean any = measured.series(key.indicator(), key.body()).map(Series::readings).orElse(List.of()).stream()
                .filter(reading -> reading.period().compareTo(key.period()) <= 0)
                .anyMatch(reading -> reading.observation().isPresent());
        if (!any && written.lacks(key)) {
            tell(key, place);
        }
    }

    private void filled(boolean any, String block, Period period, Place place) {
        if (!any && written.complete()) {
            findings.add(Code.BLOCK_EMPTY, place, block, period.id());
        }
    }
}
