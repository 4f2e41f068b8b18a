package dev.annals.core.compute.progress;

import dev.annals.core.compute.progress.decimal.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A track with nothing missing.
 *
 * @param path by time, ascending, not before the base and not after the target
 */
record Course(Point base, Point latest, Point target, List<Point> path) {

    Optional<Guard> obstacle() {
        int passed = latest.yearsSince(base).signum();
        if (passed <= 0) {
            return Optional.of(passed == 0 ? Guard.FEWER_THAN_TWO_POINTS : Guard.LATEST_BEFORE_BASE);
        }
        if (target.yearsSince(base).signum() <= 0) {
            return Optional.of(Guard.TARGET_NOT_AFTER_BASE);
        }
        return direction() == 0 ? Optional.of(Guard.TARGET_EQUALS_BASE) : Optional.empty();
    }

    /** 1 when the target lies above the base, -1 below, 0 neither. */
    int direction() {
        return target.gainSince(base).signum();
    }

    boolean isOver() {
        return latest.time().compareTo(target.time()) > 0;
    }

    BigDecimal done() {
        return Precision.divide(latest.gainSince(base), target.gainSince(base));
    }

    BigDecimal time() {
        return isOver() ? BigDecimal.ONE : Precision.divide(latest.yearsSince(base), target.yearsSince(base));
    }

    /** What was to be gained since the base by the time of the latest value, as a fraction, so that no digit is lost. */
    Due due() {
        if (isOver()) {
            return new Due(target.gainSince(base), BigDecimal.ONE);
        }
        Point from = base;
        Point to = target;
        for (Point point : path) {
            if (point.time().compareTo(latest.time()) <= 0) {
                from = point;
            } else {
                to = point;
                break;
            }
        }
        return to.yearsSince(from).signum() == 0 ? new Due(to.gainSince(base), BigDecimal.ONE) : between(from, to);
    }

    private Due between(Point from, Point to) {
        BigDecimal years = to.yearsSince(from);
        BigDecimal gain =
                from.gainSince(base).multiply(years).add(to.gainSince(from).multiply(latest.yearsSince(from)));
        return new Due(gain, years);
    }

    /**
     * A gain that was due.
     *
     * @param gain in units, times the divisor
     * @param divisor positive
     */
    record Due(BigDecimal gain, BigDecimal divisor) {

        BigDecimal value(Point base) {
            return Precision.result(base.value().add(gain.divide(divisor, Precision.STEP)));
        }

        /** The gain that was reached against the one that was due. */
        BigDecimal share(BigDecimal reached) {
            return Precision.divide(reached.multiply(divisor), gain);
        }

        /** The order of the gain that was reached and the one that was due. */
        int compareReached(BigDecimal reached) {
            return reached.multiply(divisor).compareTo(gain);
        }
    }
}
