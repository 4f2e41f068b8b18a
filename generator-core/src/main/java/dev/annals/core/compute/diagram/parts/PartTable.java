package dev.annals.core.compute.diagram.parts;

import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.observation.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an indicator by group.
 *
 * @param <G> what the groups are: periods, or values of another dimension
 * @param parts which parts there are, in order
 * @param groups the groups, in order
 */
public record PartTable<G>(List<Dimension.Value> parts, List<Group<G>> groups) {

    /** Keeps its own copies. */
    public PartTable {
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param <G> what it is
     * @param of what it is
     * @param figures of each part; absent where there is none, or none with a value
     * @param shares of each part in percent of their sum, half up to one decimal; empty where they cannot be added up
     */
    public record Group<G>(G of, List<Optional<Observation>> figures, List<BigDecimal> shares) {

        /** Keeps its own copies. */
        public Group {
            figures = List.copyOf(figures);
            shares = List.copyOf(shares);
        }
    }
}
