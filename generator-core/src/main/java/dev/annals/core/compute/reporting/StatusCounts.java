package dev.annals.core.compute.reporting;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Status;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often each status occurs among the targets of a period, by group.
 *
 * @param <K> what the groups are
 * @param groups the counts by group, in the order in which the groups first appear
 */
public record StatusCounts<K>(Map<K, Map<Status, Integer>> groups) {

    /** The public targets of a body, grouped. */
    public static <K> StatusCounts<K> of(Measured measured, String body, Period period, Function<Indicator, K> group) {
        Map<K, Map<Status, Integer>> groups = new LinkedHashMap<>();
        for (Indicator indicator : measured.model().indicators()) {
            Optional<Status> status = measured.series(indicator.id(), body)
                    .filter(series -> indicator.isPublic())
                    .flatMap(series -> series.at(period))
                    .flatMap(Reading::outcome)
                    .map(Outcome::status);
            status.ifPresent(one -> groups.computeIfAbsent(group.apply(indicator), key -> new EnumMap<>(Status.class))
                    .merge(one, 1, Integer::sum));
        }
        return new StatusCounts<>(groups);
    }
}
