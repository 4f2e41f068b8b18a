package dev.annals.core.compute.register;

import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.model.review.Standing;
import java.math.BigDecimal;
import java.util.Optional;

/** How places in an order moved. */
public final class Moves {

    private Moves() {}

    /** The change of the place, negative when it moved up; none without a place before. */
    public static Optional<Change> of(Standing standing) {
        return standing.previous()
                .map(before -> new Change(ChangeKind.ABSOLUTE, BigDecimal.valueOf((long) standing.rank() - before)));
    }
}
