package dev.annals.core.compute.ranking;

import dev.annals.core.model.catalogue.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies of one level in the order of one indicator: the best first, as the indicator's direction says; in the order
 * given where it says neither up nor down. Bodies with the same value share a place, and the next place counts them all
 * (1, 2, 2, 4). Bodies without a value come last, without a place.
 *
 * @param entries the bodies in order
 * @param of how many bodies have a place
 */
public record Ranking(List<Entry> entries, int of) {

    /** Keeps its own copy. */
    public Ranking {
        entries = List.copyOf(entries);
    }

    /**
     * One body.
     *
     * @param body id of the body
     * @param value its value in units; absent when it has not reported
     * @param place its place, 1 or more; absent without a value, or where there is no order
     */
    public record Entry(String body, Optional<BigDecimal> value, Optional<Integer> place) {}

    /** The order of these values by id of their body; {@code bodies} without one have not reported. */
    public static Ranking of(List<String> bodies, Map<String, BigDecimal> values, Direction direction) {
        List<String> reported = bodies.stream().filter(values::containsKey).toList();
        Optional<Comparator<BigDecimal>> order = order(direction);
        List<Entry> entries = new ArrayList<>();
        List<String> sorted = order.map(best -> reported.stream()
                        .sorted((one, other) -> best.compare(value(values, one), value(values, other)))
                        .toList())
                .orElse(reported);
        for (String body : sorted) {
            BigDecimal value = value(values, body);
            Optional<Integer> place = order.map(best -> 1
                    + (int) reported.stream()
                            .filter(other -> best.compare(value(values, other), value) < 0)
                            .count());
            entries.add(new Entry(body, Optional.of(value), place));
        }
        bodies.stream()
                .filter(body -> !values.containsKey(body))
                .forEach(body -> entries.add(new Entry(body, Optional.empty(), Optional.empty())));
        return new Ranking(entries, order.isPresent() ? reported.size() : 0);
    }

    /** The entry of a body. */
    public Optional<Entry> entry(String body) {
        return entries.stream().filter(entry -> entry.body().equals(body)).findFirst();
    }

    private static BigDecimal value(Map<String, BigDecimal> values, String body) {
        BigDecimal value = values.get(body);
        if (value == null) {
            throw new IllegalArgumentException("no value of " + body);
        }
        return value;
    }

    private static Optional<Comparator<BigDecimal>> order(Direction direction) {
        return switch (direction) {
            case UP -> Optional.of(Comparator.reverseOrder());
            case DOWN -> Optional.of(Comparator.naturalOrder());
            case KEEP, BAND -> Optional.empty();
        };
    }
}
