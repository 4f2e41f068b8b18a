package dev.annals.core.model.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the whole a figure is of: one value for each of some dimensions.
 *
 * @param values ids of values by id of their dimension; empty for the whole
 */
public record Disaggregation(NavigableMap<String, String> values) implements Comparable<Disaggregation> {

    /** The whole. */
    public static final Disaggregation WHOLE = new Disaggregation(new TreeMap<>());

    /** Keeps its own copy. */
    public Disaggregation {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /** The part with one value of one dimension. */
    public static Disaggregation of(String dimension, String value) {
        return new Disaggregation(new TreeMap<>(Map.of(dimension, value)));
    }

    /** Whether it is the whole. */
    public boolean isWhole() {
        return values.isEmpty();
    }

    /** The stable name, used in bindings and downloads, such as {@code gender=female+stage=primary}; empty for the whole. */
    public String id() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("+"));
    }

    /** Written out, as {@link #equals} is: keys of figures ask for it more often than for anything else. */
    @Override
    public int hashCode() {
        return isWhole() ? 0 : values.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Disaggregation one && values.equals(one.values);
    }

    @Override
    public int compareTo(Disaggregation other) {
        // Nearly all figures are of the whole.
        return isWhole() && other.isWhole() ? 0 : id().compareTo(other.id());
    }
}
