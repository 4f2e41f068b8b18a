package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import java.util.List;
import java.util.Optional;

/**
 * How the targets of indicators were met by bodies in one period.
 *
 * @param bodies the bodies that have a target of any of them, in order
 * @param rows the indicators that any of them has a target of, in order
 */
public record StatusTable(List<Body> bodies, List<Row> rows) {

    /** Keeps its own copies. */
    public StatusTable {
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
    }

    /**
     * An indicator.
     *
     * @param indicator the indicator
     * @param readings of each body; absent where it has neither figure nor target
     */
    public record Row(Indicator indicator, List<Optional<Reading>> readings) {

        /** Keeps its own copy. */
        public Row {
            readings = List.copyOf(readings);
        }
    }
}
