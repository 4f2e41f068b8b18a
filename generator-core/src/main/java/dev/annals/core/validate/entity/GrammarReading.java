package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Change;
import dev.annals.core.source.Node;
import dev.annals.core.validate.grammar.FigureGrammar;
import dev.annals.core.validate.grammar.Parsed;
import dev.annals.core.validate.schema.Scope;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads scalars by the figure grammar and tells where in the file they fail. */
public final class GrammarReading {

    private final FigureGrammar grammar;

    /** A reading that knows these units. */
    public GrammarReading(UnitCatalogue units) {
        this.grammar = new FigureGrammar(units);
    }

    /** A figure; a number without a unit is in {@code unit}, and another unit than that fails; any may stand when it is empty. */
    public Optional<Figure> figure(Node.Scalar scalar, String unit, Scope scope) {
        return take(grammar.figure(scalar.text().stripTrailing(), unit), scalar, scope);
    }

    /** A change, an absolute one in {@code unit}. */
    public Optional<Change> change(Node.Scalar scalar, String unit, Scope scope) {
        return take(grammar.change(scalar.text().stripTrailing(), unit), scalar, scope);
    }

    /** A plain number, without wording and scale. */
    public Optional<BigDecimal> number(Node.Scalar scalar, String unit, Scope scope) {
        Parsed<Figure> parsed = grammar.figure(scalar.text().stripTrailing(), unit);
        if (parsed instanceof Parsed.Good<Figure> good
                && good.value() instanceof Figure.Single single
                && single.comparator() == Comparator.EXACT
                && single.quantity().scale() == Scale.ONE) {
            return Optional.of(single.quantity().number());
        }
        scope.add(Code.NUMBER_MALFORMED, scalar.place(), scalar.text());
        return Optional.empty();
    }

    private static <T> Optional<T> take(Parsed<T> parsed, Node.Scalar scalar, Scope scope) {
        if (parsed instanceof Parsed.Good<T> good) {
            return Optional.of(good.value());
        }
        Parsed.Bad<T> bad = (Parsed.Bad<T>) parsed;
        scope.add(bad.code(), scalar.at(bad.offset()), bad.arguments().toArray(new String[0]));
        return Optional.empty();
    }
}
