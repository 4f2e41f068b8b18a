package dev.annals.core.compute.bodies;

import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.rollup.Combination;
import dev.annals.core.compute.progress.rollup.Contribution;
import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.KeyHash;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Derives figures that bodies have not reported themselves from those of the bodies right below them, as each indicator
 * declares. A body for which an indicator is not applicable is left out; one that has not reported is listed in the
 * roll-up; internal bodies do not count, since a sum could give them away. Nothing is derived where no body below has a figure, or where the indicator declares that none is to be.
 */
public final class Aggregates {

    private final Model model;
    private final Map<Key, Figure> reported = new LinkedHashMap<>();
    private final Map<Key, Optional<Derived>> derived = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<Slot, SortedSet<Period>> periods = new LinkedHashMap<>();

    /**
     * Which figure.
     *
     * @param indicator id of the indicator
     * @param body id of the body
     * @param part which part of the whole
     * @param period the period
     */
    public record Key(String indicator, String body, Disaggregation part, Period period) {
        @Override
        public int hashCode() {
            return KeyHash.of(indicator, body, part, period);
        }

        Key of(String other) {
            return new Key(indicator, other, part, period);
        }

        Key weightedBy(String other) {
            return new Key(other, body, part, period);
        }
    }

    private record Slot(String indicator, Disaggregation part) {}

    /** Ready to derive from the figures of a model. */
    public Aggregates(Model model) {
        this.model = model;
        for (Body body : model.bodies()) {
            body.parent()
                    .filter(parent -> body.isPublic())
                    .ifPresent(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(body.id()));
        }
        if (!children.isEmpty()) {
            learn();
        }
    }

    private void learn() {
        for (Observation one : model.observations()) {
            reported.putIfAbsent(
                    new Key(one.indicator(), one.body(), one.disaggregation(), one.period()), one.figure());
            periods.computeIfAbsent(new Slot(one.indicator(), one.disaggregation()), slot -> new TreeSet<>())
                    .add(one.period());
        }
    }

    /** All figures that can be derived, in the order of indicators, bodies, parts and periods. */
    public Map<Key, Derived> all() {
        Map<Key, Derived> found = new LinkedHashMap<>();
        for (Map.Entry<Slot, SortedSet<Period>> slot : periods.entrySet()) {
            model.indicator(slot.getKey().indicator())
                    .filter(indicator -> indicator.aggregation() != Aggregation.NONE)
                    .ifPresent(indicator -> take(indicator, slot.getKey().part(), slot.getValue(), found));
        }
        return found;
    }

    private void take(Indicator indicator, Disaggregation part, SortedSet<Period> times, Map<Key, Derived> found) {
        for (String parent : children.keySet()) {
            for (Period period : times) {
                Key key = new Key(indicator.id(), parent, part, period);
                if (!reported.containsKey(key)) {
                    derived(key, indicator).ifPresent(one -> found.put(key, one));
                }
            }
        }
    }

    private Optional<Derived> derived(Key key, Indicator indicator) {
        Optional<Derived> known = derived.get(key);
        if (known == null) {
            known = derive(key, indicator);
            derived.put(key, known);
        }
        return known;
    }

    private Optional<Derived> derive(Key key, Indicator indicator) {
        List<Contribution> contributions = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (String child : children.getOrDefault(key.body(), List.of())) {
            Optional<Figure> figure = figure(key.of(child), indicator);
            if (figure.isEmpty() && lacksThePart(key.of(child), indicator)) {
                return Optional.empty();
            }
            if (figure.filter(Aggregates::isNotApplicable).isEmpty()) {
                figure.ifPresent(figures::add);
                contributions.add(contribution(key.of(child), indicator, figure));
            }
        }
        if (contributions.isEmpty()) {
            return Optional.empty();
        }
        RollUp rollUp = RollUp.of(Combination.of(indicator.aggregation()), contributions);
        return rollUp.value().map(value -> new Derived(SharedPrecision.figure(value, figures, indicator), rollUp));
    }

    /** Whether a body has the whole but not this part of it: then the parts of the others are no share of the sum. */
    private boolean lacksThePart(Key key, Indicator indicator) {
        Key whole = new Key(key.indicator(), key.body(), Disaggregation.WHOLE, key.period());
        return !key.part().isWhole()
                && figure(whole, indicator).flatMap(Aggregates::value).isPresent();
    }

    private Optional<Figure> figure(Key key, Indicator indicator) {
        Figure own = reported.get(key);
        return own != null ? Optional.of(own) : derived(key, indicator).map(Derived::figure);
    }

    private Contribution contribution(Key key, Indicator indicator, Optional<Figure> figure) {
        Optional<BigDecimal> value = figure.flatMap(Aggregates::value);
        if (value.isEmpty()) {
            return Contribution.missing(key.body());
        }
        Point point = Point.of(key.period(), value.get());
        Optional<BigDecimal> weight = indicator.weight().flatMap(id -> weight(key.weightedBy(id)));
        return new Contribution(key.body(), Optional.of(point), weight);
    }

    private Optional<BigDecimal> weight(Key key) {
        return model.indicator(key.indicator())
                .flatMap(indicator -> figure(key, indicator))
                .flatMap(Aggregates::value)
                .filter(weight -> weight.signum() >= 0);
    }

    private static Optional<BigDecimal> value(Figure figure) {
        boolean isNothing =
                figure instanceof Figure.Missing missing && missing.reason() == MissingReason.ROUNDS_TO_ZERO;
        return isNothing ? Optional.of(BigDecimal.ZERO) : figure.value();
    }

    private static boolean isNotApplicable(Figure figure) {
        return figure instanceof Figure.Missing missing && missing.reason() == MissingReason.NOT_APPLICABLE;
    }
}
