package dev.annals.core.compute.progress.forecast;

import dev.annals.core.compute.progress.Guard;
import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.Track;
import dev.annals.core.compute.progress.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an indicator would stand when its target is due, if the years observed went on: once on the least-squares line
 * through them, once growing every year as it did on average from the first of them to the last. Both are printed as
 * a range; neither is a promise.
 *
 * <p>Nothing is forecast from fewer than three observed points, nor for a time that is already observed. There is no growth
 * projection of rates of change, from or through zero, or of a level that had reached 90 % of its natural limit at the first
 * point. A projection that passes the natural limit is cut there.
 *
 * @param track what was observed, and the target
 * @param line on the least-squares line
 * @param growth at the observed growth a year
 * @param guards why one or both are absent, or one was cut; in the order they applied
 */
public record Forecast(Track track, Optional<Projection> line, Optional<Projection> growth, List<Guard> guards) {

    /** Keeps its own copy. */
    public Forecast {
        guards = List.copyOf(guards);
    }

    /** The forecast for the time of the target. */
    public static Forecast of(Track track, Variable variable) {
        Optional<Guard> obstacle = obstacle(track);
        return obstacle.isPresent()
                ? new Forecast(track, Optional.empty(), Optional.empty(), List.of(obstacle.get()))
                : new Forecasting(track, variable).forecast();
    }

    private static Optional<Guard> obstacle(Track track) {
        if (track.target().isEmpty()) {
            return Optional.of(Guard.NO_TARGET);
        }
        if (track.observed().size() < 3) {
            return Optional.of(Guard.FEWER_THAN_THREE_POINTS);
        }
        Point last = track.latest().orElseThrow();
        boolean isAhead = track.target().orElseThrow().yearsSince(last).signum() > 0;
        return isAhead ? Optional.empty() : Optional.of(Guard.NOTHING_AHEAD);
    }

    /** The lower of the two values; of the one there is where the other is absent; empty when there is none. */
    public Optional<BigDecimal> low() {
        return values().reduce(BigDecimal::min);
    }

    /** The higher of the two values; of the one there is where the other is absent; empty when there is none. */
    public Optional<BigDecimal> high() {
        return values().reduce(BigDecimal::max);
    }

    private Stream<BigDecimal> values() {
        return Stream.of(line, growth).flatMap(Optional::stream).map(Projection::value);
    }
}
