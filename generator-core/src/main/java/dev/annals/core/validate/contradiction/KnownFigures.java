package dev.annals.core.validate.contradiction;

import dev.annals.core.compute.Extent;
import dev.annals.core.compute.Truth;
import dev.annals.core.model.KeyHash;
import dev.annals.core.model.Model;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures and targets of a model by what they are of, and whether a number agrees with them. */
final class KnownFigures {

    private record Key(String indicator, String body, Period period) {
        @Override
        public int hashCode() {
            return KeyHash.of(indicator, body, period);
        }
    }

    private final Map<Key, Observation> wholes = new HashMap<>();
    private final Map<Key, List<Figure>> all = new HashMap<>();
    private final Map<Key, List<Figure>> promised = new HashMap<>();
    private final Truth truth;

    KnownFigures(Model model) {
        this.truth = new Truth(model.site().checks().tolerance());
        for (Observation one : model.observations()) {
            Key key = new Key(one.indicator(), one.body(), one.period());
            if (one.disaggregation().isWhole()) {
                wholes.putIfAbsent(key, one);
            }
            all.computeIfAbsent(key, unused -> new ArrayList<>()).add(one.figure());
        }
        for (Target target : model.targets()) {
            Key key = new Key(target.indicator(), target.body(), target.period());
            promised.computeIfAbsent(key, unused -> new ArrayList<>()).add(target.figure());
        }
    }

    Truth truth() {
        return truth;
    }

    /** The figure of the whole. */
    Optional<Observation> whole(String indicator, String body, Period period) {
        return Optional.ofNullable(wholes.get(new Key(indicator, body, period)));
    }

    /** Whether some figure of the whole or a part may be what the number says, or a target names that number. */
    boolean hasLike(Figure.Single typed, String indicator, String body, Period period) {
        Key key = new Key(indicator, body, period);
        return all.getOrDefault(key, List.of()).stream().anyMatch(figure -> agree(typed, figure))
                || promised.getOrDefault(key, List.of()).stream().anyMatch(target -> isSame(typed, target));
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
