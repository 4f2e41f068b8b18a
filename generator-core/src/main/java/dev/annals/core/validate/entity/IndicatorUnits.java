package dev.annals.core.validate.entity;

import dev.annals.core.model.figure.Figure;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.work.DeliverableUnits;
import dev.annals.core.validate.schema.Scope;
import java.util.Optional;

/** The units of deliverables: those of the catalogue. */
public final class IndicatorUnits implements DeliverableUnits {

    private final Definitions catalogue;
    private final GrammarReading grammar;

    /** The units of this catalogue. */
    public IndicatorUnits(Definitions catalogue) {
        this.catalogue = catalogue;
        this.grammar = new GrammarReading(catalogue.units());
    }

    @Override
    public Optional<Figure> figure(Node.Scalar scalar, String unit, Scope scope) {
        return grammar.figure(scalar, unit, scope);
    }

    @Override
    public Optional<String> unitOf(String indicator) {
        return catalogue.find(indicator).map(one -> one.unit().id());
    }
}
