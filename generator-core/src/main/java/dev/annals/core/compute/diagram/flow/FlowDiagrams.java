package dev.annals.core.compute.diagram.flow;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.compute.register.Execution;
import dev.annals.core.compute.register.Sum;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waterfalls are drawn from. */
public final class FlowDiagrams {

    private static final int MOST_STEPS = 20;
    private static final int FIGURES = 3;

    private FlowDiagrams() {}

    /**
     * The money of a programme: budget, adjustment, what was spent and what is left, where every fund has a budget; else how
     * its funds add up to what was spent.
     */
    public static Basis<Flow> of(Programme programme, Measured measured) {
        if (measured.model().body(programme.body()).filter(Body::isPublic).isEmpty()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        List<Fund> funds = programme.funds();
        Execution all = Execution.of(funds);
        Optional<Sum> executed = all.executed().filter(Sum::complete);
        if (executed.isEmpty()) {
            return Basis.without(Obstacle.NO_MONEY);
        }
        Optional<Sum> initial = all.initial()
                .filter(Sum::complete)
                .filter(one -> one.unit().equals(executed.get().unit()));
        return initial.map(budget -> Basis.of(budget(budget, all.adjusted(), executed.get())))
                .orElseGet(() -> spent(funds, executed.get()));
    }

    private static Flow budget(Sum initial, Optional<Sum> adjusted, Sum executed) {
        List<Flow.Step> steps = new ArrayList<>();
        steps.add(new Flow.Step(Flow.Item.INITIAL, initial.value()));
        Optional<Sum> changed = adjusted.filter(one -> one.unit().equals(initial.unit()) && one.complete());
        changed.ifPresent(one -> {
            steps.add(new Flow.Step(Flow.Item.ADJUSTMENT, one.value().subtract(initial.value())));
            steps.add(new Flow.Step(Flow.Item.ADJUSTED, one.value()));
        });
        BigDecimal budget = changed.orElse(initial).value();
        steps.add(new Flow.Step(Flow.Item.EXECUTED, executed.value().negate()));
        steps.add(new Flow.Step(Flow.Item.LEFT, budget.subtract(executed.value())));
        return new Flow(initial.unit(), steps);
    }

    private static Basis<Flow> spent(List<Fund> funds, Sum executed) {
        if (funds.size() < 2) {
            return Basis.without(Obstacle.NO_MONEY);
        }
        List<Flow.Step> steps = new ArrayList<>();
        for (Fund fund : funds) {
            BigDecimal amount = fund.executed().value().orElse(BigDecimal.ZERO);
            steps.add(new Flow.Step(Flow.Item.FUND, Optional.of(fund), amount));
        }
        steps.add(new Flow.Step(Flow.Item.ALL_FUNDS, executed.value()));
        return steps.size() > MOST_STEPS
                ? Basis.without(Obstacle.TOO_MANY)
                : Basis.of(new Flow(executed.unit(), steps));
    }

    /** The changes of a series from its first figure to that of a period. */
    public static Basis<YearlyChanges> of(Series series, Period last) {
        List<Observation> figures = series.of(last.kind()).readings().stream()
                .filter(reading -> reading.period().compareTo(last) <= 0)
                .map(Reading::observation)
                .flatMap(Optional::stream)
                .filter(one -> one.figure() instanceof Figure.Single
                        && one.figure().value().isPresent())
                .toList();
        if (!series.indicator().isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        if (figures.size() < FIGURES) {
            return Basis.without(Obstacle.FEWER_THAN_THREE_PERIODS);
        }
        return figures.size() + 1 > MOST_STEPS
                ? Basis.without(Obstacle.TOO_MANY)
                : Basis.of(
                        new YearlyChanges(figures.get(0), changes(series, figures), figures.get(figures.size() - 1)));
    }

    private static List<YearlyChanges.Step> changes(Series series, List<Observation> figures) {
        boolean ratio = series.indicator().unit().kind() == UnitKind.RATIO;
        List<YearlyChanges.Step> changes = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            BigDecimal amount = value(figures.get(i)).subtract(value(figures.get(i - 1)));
            Change change = new Change(ratio ? ChangeKind.POINTS : ChangeKind.ABSOLUTE, amount);
            changes.add(new YearlyChanges.Step(figures.get(i), change));
        }
        return changes;
    }

    private static BigDecimal value(Observation one) {
        BigDecimal value = one.figure().value().orElseThrow();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
