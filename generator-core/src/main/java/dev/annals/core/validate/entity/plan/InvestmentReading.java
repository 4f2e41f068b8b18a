package dev.annals.core.validate.entity.plan;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.plan.Investment;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.GrammarReading;
import dev.annals.core.validate.grammar.FigureUnits;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the money of one project, each amount with its unit, and compares it with the total.
 *
 * <table>
 * <caption>Findings of its own and their arguments; {0} is the id of the project</caption>
 * <tr><td>{@code NOT_MONEY}</td><td>{1} what is written</td></tr>
 * <tr><td>{@code UNITS_DIFFER}</td><td>{1} the total, {2} the other amount</td></tr>
 * <tr><td>{@code PROJECT_OVERSPENT}, {@code YEAR_OVER_TOTAL}</td><td>{1} the amount, {2} the total</td></tr>
 * </table>
 */
final class InvestmentReading {

    private static final Key<Node.Scalar> TOTAL = amount("total");
    private static final Key<Node.Scalar> YEAR = amount("year");
    private static final Key<Node.Scalar> DONE = amount("done");

    static final Schema INVESTMENT = Schema.of("investment", TOTAL, YEAR, DONE);

    private final String project;
    private final Scope scope;
    private final UnitCatalogue units;
    private final GrammarReading grammar;

    InvestmentReading(String project, Scope scope, UnitCatalogue units) {
        this.project = project;
        this.scope = scope;
        this.units = units;
        this.grammar = new GrammarReading(units);
    }

    /** An amount as typed and as read. */
    private record Amount(Node.Scalar typed, Figure figure) {}

    Optional<Investment> investment(Node node) {
        return INVESTMENT.open(node, scope).map(fields -> {
            Optional<Amount> total = amount(fields, TOTAL);
            Optional<Amount> year = amount(fields, YEAR);
            Optional<Amount> done = amount(fields, DONE);
            total.ifPresent(all -> {
                year.ifPresent(part -> compare(Code.YEAR_OVER_TOTAL, part, all));
                done.ifPresent(part -> compare(Code.PROJECT_OVERSPENT, part, all));
            });
            return new Investment(total.map(Amount::figure), year.map(Amount::figure), done.map(Amount::figure));
        });
    }

    private Optional<Amount> amount(Fields fields, Key<Node.Scalar> key) {
        return fields.get(key)
                .flatMap(scalar -> grammar.figure(scalar, "", scope).map(figure -> new Amount(scalar, figure)))
                .filter(this::isMoney);
    }

    private boolean isMoney(Amount amount) {
        boolean money = units.find(FigureUnits.of(amount.figure()))
                .map(Unit::kind)
                .filter(UnitKind.MONEY::equals)
                .isPresent();
        if (!money) {
            scope.add(
                    Code.NOT_MONEY,
                    amount.typed().place(),
                    project,
                    amount.typed().text());
        }
        return money;
    }

    private void compare(Code over, Amount part, Amount total) {
        String all = total.typed().text();
        if (FigureUnits.differ(part.figure(), total.figure())) {
            scope.add(
                    Code.UNITS_DIFFER,
                    part.typed().place(),
                    project,
                    all,
                    part.typed().text());
            return;
        }
        Optional<BigDecimal> limit = total.figure().value();
        Optional<BigDecimal> value = part.figure().value();
        if (limit.isPresent() && value.isPresent() && value.get().compareTo(limit.get()) > 0) {
            scope.add(over, part.typed().place(), project, part.typed().text(), all);
        }
    }

    private static Key<Node.Scalar> amount(String name) {
        return Key.optional(name, Shapes.scalar("figure", (scalar, scope) -> Optional.of(scalar)));
    }
}
