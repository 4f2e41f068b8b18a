package dev.annals.core.compute.diagram.parts;

import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.observation.Observation;
import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and the few parts that add up to it.
 *
 * @param whole its figure
 * @param parts its parts, in order
 */
public record WholeAndParts(Observation whole, List<Part> parts) {

    /** Keeps its own copy. */
    public WholeAndParts {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param value which one
     * @param observation its figure
     * @param share in percent of the sum of all parts, half up to one decimal
     */
    public record Part(Dimension.Value value, Observation observation, BigDecimal share) {}
}
