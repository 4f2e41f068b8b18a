package dev.annals.core.compute;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Changes from one period to the next, from the values to compute with ({@link Figure#value()}: the exact value, else the
 * worded number).
 */
final class Changes {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;

    Changes(Indicator indicator) {
        this.indicator = indicator;
    }

    /** The indicator whose changes these are. */
    Indicator indicator() {
        return indicator;
    }

    /** Points for ratios, else absolute; what the data states where no difference can be formed. */
    Optional<Change> natural(Optional<Observation> now, Optional<Observation> before) {
        Optional<BigDecimal> value = value(now);
        Optional<BigDecimal> base = value(before);
        if (value.isPresent() && base.isPresent()) {
            ChangeKind kind = isRatio() ? ChangeKind.POINTS : ChangeKind.ABSOLUTE;
            return Optional.of(new Change(kind, whole(value.get().subtract(base.get()))));
        }
        return stated(now);
    }

    /** In percent, one decimal, half up; from a stated amount where the figure before is not known. */
    Optional<Change> percent(Optional<Observation> now, Optional<Observation> before) {
        if (!isRelative() || now.isEmpty() || !isAmount(now.get().figure())) {
            return Optional.empty();
        }
        Optional<BigDecimal> base = value(before);
        if (base.isEmpty()) {
            Optional<Change> stated = stated(now);
            if (stated.filter(change -> change.kind() == ChangeKind.PERCENT).isPresent()) {
                return stated;
            }
            base = stated.filter(change -> change.kind() == ChangeKind.ABSOLUTE)
                    .flatMap(change -> value(now).map(value -> value.subtract(change.amount())));
        }
        Optional<BigDecimal> value = value(now);
        return value.isPresent() && base.isPresent() && base.get().signum() > 0
                ? Optional.of(percent(value.get(), base.get()))
                : Optional.empty();
    }

    /** The figure as a share of a target to be reached from below, in percent, one decimal, half up. */
    Optional<BigDecimal> rate(Optional<Observation> now, Target target) {
        Optional<Requirement> required = Requirement.of(target.figure(), indicator.direction());
        Optional<BigDecimal> value = value(now);
        if (value.isEmpty() || required.isEmpty() || required.get().high().isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> goal = required.get().low();
        return goal.isPresent() && goal.get().signum() > 0
                ? Optional.of(value.get().multiply(HUNDRED).divide(goal.get(), 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private static Change percent(BigDecimal value, BigDecimal base) {
        BigDecimal amount = value.subtract(base).multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
        return new Change(ChangeKind.PERCENT, amount);
    }

    private static Optional<Change> stated(Optional<Observation> now) {
        return now.isEmpty() || now.get().figure() instanceof Figure.Missing
                ? Optional.empty()
                : now.get().change();
    }

    private boolean isRatio() {
        return indicator.unit().kind() == UnitKind.RATIO;
    }

    private boolean isRelative() {
        return switch (indicator.unit().kind()) {
            case COUNT, MONEY, AREA, DURATION, INDEX -> true;
            case RATIO, POINTS, RANK, TEXT -> false;
        };
    }

    private static boolean isAmount(Figure figure) {
        return figure instanceof Figure.Single;
    }

    static Optional<BigDecimal> value(Optional<Observation> observation) {
        return observation.isEmpty()
                ? Optional.empty()
                : observation.get().figure().value();
    }

    /** Without an exponent: 3.2E+3 is 3200. */
    private static BigDecimal whole(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
