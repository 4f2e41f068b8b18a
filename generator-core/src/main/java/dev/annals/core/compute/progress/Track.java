package dev.annals.core.compute.progress;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator on its way from a base to a target: what the methods take.
 *
 * @param base where it started; empty when not known
 * @param observed what was observed, kept by time, ascending; may hold the base
 * @param target where it is to be, and when; empty when nothing was promised
 * @param path values set for times on the way, kept by time, ascending; between them the straight line counts
 */
public record Track(Optional<Point> base, List<Point> observed, Optional<Point> target, List<Point> path) {

    /**
     * Puts the points in order.
     *
     * @throws IllegalArgumentException when two observed points or two of the path stand at the same time, or the path
     *     contradicts the base or the target, starts before the one or ends after the other
     */
    public Track {
        observed = Point.inOrder(observed);
        path = Point.inOrder(path);
        for (Point point : path) {
            requireNotBefore(base, point);
            target.ifPresent(end -> requireNotBefore(Optional.of(point), end));
        }
    }

    private static void requireNotBefore(Optional<Point> earlier, Point later) {
        if (earlier.isEmpty()) {
            return;
        }
        int order = later.yearsSince(earlier.get()).signum();
        boolean contradicts = order == 0 && later.gainSince(earlier.get()).signum() != 0;
        if (order < 0 || contradicts) {
            throw new IllegalArgumentException("path from " + earlier.get() + " to " + later);
        }
    }

    /** From a base by one observation to a target, without a path. */
    public static Track of(Point base, Point latest, Point target) {
        return new Track(Optional.of(base), List.of(latest), Optional.of(target), List.of());
    }

    /** The last point observed. */
    public Optional<Point> latest() {
        return observed.isEmpty() ? Optional.empty() : Optional.of(observed.get(observed.size() - 1));
    }

    /** Why no method that needs base, latest value and target applies; empty when nothing stands against them. */
    Optional<Guard> obstacle() {
        if (target.isEmpty()) {
            return Optional.of(Guard.NO_TARGET);
        }
        if (base.isEmpty() || observed.isEmpty()) {
            return Optional.of(Guard.FEWER_THAN_TWO_POINTS);
        }
        return course().obstacle();
    }

    /** Base, latest value and target; only where {@link #obstacle()} found them. */
    Course course() {
        return new Course(base.orElseThrow(), latest().orElseThrow(), target.orElseThrow(), path);
    }

    /** The numbers that are given, to print. */
    public Map<Symbol, BigDecimal> numbers() {
        Map<Symbol, BigDecimal> numbers = new EnumMap<>(Symbol.class);
        base.ifPresent(point -> {
            numbers.put(Symbol.BASE_TIME, point.time());
            numbers.put(Symbol.BASE_VALUE, point.value());
        });
        latest().ifPresent(point -> {
            numbers.put(Symbol.LATEST_TIME, point.time());
            numbers.put(Symbol.LATEST_VALUE, point.value());
        });
        target.ifPresent(point -> {
            numbers.put(Symbol.TARGET_TIME, point.time());
            numbers.put(Symbol.TARGET_VALUE, point.value());
        });
        return numbers;
    }
}
