package dev.annals.core.validate.entity.work;

import dev.annals.core.model.figure.Figure;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Scope;
import java.util.Optional;

/** What a reading of deliverables must know of indicators and of the grammar of figures. */
public interface DeliverableUnits {

    /** Reads how much, in the unit given or, where that is empty, in any; empty after a finding. */
    Optional<Figure> figure(Node.Scalar scalar, String unit, Scope scope);

    /** Id of the unit of an indicator; empty when the indicator is not known. */
    Optional<String> unitOf(String indicator);
}
