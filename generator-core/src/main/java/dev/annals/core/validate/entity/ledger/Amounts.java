package dev.annals.core.validate.entity.ledger;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.GrammarReading;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.util.Optional;

/** Reads figures that belong to no indicator, so that they must say their unit themselves. */
public final class Amounts {

    private static final Shape<Node.Scalar> WRITTEN = Shapes.scalar("figure", (scalar, scope) -> Optional.of(scalar));

    private final UnitCatalogue units;
    private final GrammarReading grammar;
    private final Scope scope;

    /** A reading that knows these units. */
    public Amounts(UnitCatalogue units, Scope scope) {
        this.units = units;
        this.grammar = new GrammarReading(units);
        this.scope = scope;
    }

    /** A key with a figure behind it that may be left out. */
    public static Key<Node.Scalar> optional(String name) {
        return Key.optional(name, WRITTEN);
    }

    /** A key with a figure behind it that must be there. */
    public static Key<Node.Scalar> required(String name) {
        return Key.required(name, WRITTEN);
    }

    /** A figure in any unit of a kind; {@link Code#UNIT_OF_WRONG_KIND} for another kind of unit, or none. */
    public Optional<Figure> of(UnitKind kind, Node.Scalar scalar) {
        return any(scalar).filter(figure -> {
            Optional<Unit> unit = units.find(unit(figure));
            boolean good = unit.filter(one -> one.kind() == kind).isPresent();
            if (!good) {
                String found = unit.map(Unit::id).orElse("");
                scope.add(Code.UNIT_OF_WRONG_KIND, scalar.place(), scalar.text(), kind.key(), found);
            }
            return good;
        });
    }

    /** A figure in any unit or none. */
    public Optional<Figure> any(Node.Scalar scalar) {
        return in("", scalar);
    }

    /** A figure in this unit, which it need not say. */
    public Optional<Figure> in(String unit, Node.Scalar scalar) {
        return grammar.figure(scalar, unit, scope);
    }

    /** Id of the unit that a figure is written in; empty when it says none. */
    public static String unit(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return range.high().unit();
        }
        return figure instanceof Figure.Single single ? single.quantity().unit() : "";
    }
}
