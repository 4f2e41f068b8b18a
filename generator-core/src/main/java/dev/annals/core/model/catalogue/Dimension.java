package dev.annals.core.model.catalogue;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What figures are broken down by: school stage, gender, residence.
 *
 * @param id stable id
 * @param title the name
 * @param values its values, in order
 * @param place where it is defined
 */
public record Dimension(String id, Text title, List<Value> values, Place place) {

    /**
     * One value of a dimension.
     *
     * @param id stable id, unique in the dimension
     * @param title the name
     */
    public record Value(String id, Text title) {}

    /** Keeps its own copy. */
    public Dimension {
        values = List.copyOf(values);
    }

    /** The value with this id. */
    public Optional<Value> value(String id) {
        return values.stream().filter(value -> value.id().equals(id)).findFirst();
    }
}
