package dev.annals.core.intake.layout;

import dev.annals.core.model.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the columns of one table mean. Wide: one column for each period; long: one column of values.
 *
 * @param header number of the row with the heads of the columns
 * @param columns column by role, 1-based
 * @param dimensions id of a dimension by the column of its values
 * @param periods in a wide table, period by column; empty in a long one
 */
public record Layout(
        int header,
        Map<Role, Integer> columns,
        SortedMap<Integer, String> dimensions,
        SortedMap<Integer, Period> periods) {

    /** Keeps its own copies. */
    public Layout {
        Map<Role, Integer> own = new EnumMap<>(Role.class);
        own.putAll(columns);
        columns = Collections.unmodifiableMap(own);
        dimensions = Collections.unmodifiableSortedMap(new TreeMap<>(dimensions));
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    /** The column with this role. */
    public Optional<Integer> column(Role role) {
        return Optional.ofNullable(columns.get(role));
    }
}
