package dev.annals.core.validate.contradiction;

import dev.annals.core.compute.Extent;
import dev.annals.core.compute.Truth;
import dev.annals.core.model.Model;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures and targets of a model by what they are of, and whether a number agrees with them. */
final class KnownFigures {

    /** By body: a text is compared with few figures, so that it would not pay to have a key for each of all. */
    private final Map<String, List<Observation>> observations;

    private final Map<String, List<Target>> targets;
    private final Truth truth;

    KnownFigures(Model model) {
        this.truth = new Truth(model.site().checks().tolerance());
        this.observations = model.observations().stream().collect(Collectors.groupingBy(Observation::body));
        this.targets = model.targets().stream().collect(Collectors.groupingBy(Target::body));
    }

    Truth truth() {
        return truth;
    }

    /** The figure of the whole. */
    Optional<Observation> whole(String indicator, String body, Period period) {
        return observations(indicator, body, period)
                .filter(one -> one.disaggregation().isWhole())
                .findFirst();
    }

    /** Whether some figure of the whole or a part may be what the number says, or a target names that number. */
    boolean hasLike(Figure.Single typed, String indicator, String body, Period period) {
        return observations(indicator, body, period).anyMatch(one -> agree(typed, one.figure()))
                || targets.getOrDefault(body, List.of()).stream()
                        .filter(one -> one.indicator().equals(indicator)
                                && one.period().equals(period))
                        .anyMatch(one -> isSame(typed, one.figure()));
    }

    private Stream<Observation> observations(String indicator, String body, Period period) {
        return observations.getOrDefault(body, List.of()).stream()
                .filter(one -> one.indicator().equals(indicator) && one.period().equals(period));
    }

    private static boolean isSame(Figure.Single typed, Figure target) {
        return target instanceof Figure.Single single
                && single.quantity().value().compareTo(typed.quantity().value()) == 0;
    }

    /** Whether a number typed and a figure may both be true; so they may where the figure has no value of its own. */
    boolean agree(Figure.Single typed, Figure known) {
        Optional<Extent> ours = Extent.of(typed, truth);
        Optional<Extent> theirs = Extent.of(known, truth);
        if (!(known instanceof Figure.Single single)) {
            return true;
        }
        if (theirs.isEmpty()) {
            return ours.isEmpty() || isWithin(ours.get(), single);
        }
        Figure.Single checked = new Figure.Single(typed.comparator(), typed.quantity(), known.value());
        return truth.holds(checked) || ours.filter(theirs.get()::meets).isPresent();
    }

    /** Whether some of it lies on the side of a bound that the bound leaves open. */
    private static boolean isWithin(Extent typed, Figure.Single bound) {
        BigDecimal end = bound.quantity().value();
        return (!bound.comparator().isLowerBound() || typed.high().compareTo(end) >= 0)
                && (!bound.comparator().isUpperBound() || typed.low().compareTo(end) <= 0);
    }
}
