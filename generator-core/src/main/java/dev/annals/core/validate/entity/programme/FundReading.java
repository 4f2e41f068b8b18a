package dev.annals.core.validate.entity.programme;

import dev.annals.core.compute.Extent;
import dev.annals.core.compute.Truth;
import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.FundSource;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.ledger.Amounts;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the funds of a programme.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is the title of the fund</caption>
 * <tr><td>{@link Code#ADJUSTED_WITHOUT_INITIAL}</td><td>none more</td></tr>
 * <tr><td>{@link Code#FUND_UNITS_DIFFER}</td><td>{1} the unit, {2} the unit of the amount before it</td></tr>
 * <tr><td>{@link Code#FUND_OVERSPENT}</td><td>{1} what was spent, {2} the budget, as typed, {3} its key</td></tr>
 * </table>
 */
final class FundReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<FundSource> SOURCE = Key.optional(
            "source",
            Shapes.choice(
                    Arrays.stream(FundSource.values()).map(FundSource::key).toList(), FundSource::of));
    private static final Key<Node.Scalar> INITIAL = Amounts.optional("initial");
    private static final Key<Node.Scalar> ADJUSTED = Amounts.optional("adjusted");
    private static final Key<Node.Scalar> EXECUTED = Amounts.required("executed");
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    static final Schema SCHEMA = Schema.of("fund", TITLE, SOURCE, INITIAL, ADJUSTED, EXECUTED, NOTE);

    private final Context context;
    private final Amounts amounts;

    FundReading(Context context, Amounts amounts) {
        this.context = context;
        this.amounts = amounts;
    }

    /** An amount and where it comes from. */
    private record Amount(Key<Node.Scalar> key, Node.Scalar typed, Figure figure) {

        /** An amount without a wording is meant as it stands, 3 million as well as 3,000,000. */
        Optional<Extent> extent() {
            return figure instanceof Figure.Single single && single.comparator() == Comparator.EXACT
                    ? figure.value().map(value -> new Extent(value, value))
                    : Extent.of(figure, Truth.DEFAULT);
        }
    }

    /** Reads a fund; empty after a finding that leaves none. */
    Optional<Fund> read(Node node) {
        return SCHEMA.open(node, context.scope()).flatMap(this::fund);
    }

    private Optional<Fund> fund(Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        Optional<FundSource> source = fields.get(SOURCE);
        Optional<Amount> initial = amount(fields, INITIAL);
        Optional<Amount> adjusted = amount(fields, ADJUSTED);
        Optional<Amount> executed = amount(fields, EXECUTED);
        Optional<Text> note = fields.get(NOTE);
        String name = title.map(context::words).orElse("");
        if (fields.has(ADJUSTED) && !fields.has(INITIAL)) {
            context.scope().add(Code.ADJUSTED_WITHOUT_INITIAL, fields.placeOfName(ADJUSTED), name);
        }
        List<Amount> written = List.of(initial, adjusted, executed).stream()
                .flatMap(Optional::stream)
                .toList();
        if (isOneUnit(name, written)) {
            Optional<Amount> budget = fields.has(ADJUSTED) ? adjusted : initial;
            executed.ifPresent(spent -> budget.ifPresent(limit -> overspent(name, spent, limit)));
        }
        return title.flatMap(words -> executed.map(spent -> new Fund(
                words,
                source,
                initial.map(Amount::figure),
                adjusted.map(Amount::figure),
                spent.figure(),
                note,
                fields.place())));
    }

    private Optional<Amount> amount(Fields fields, Key<Node.Scalar> key) {
        return fields.get(key)
                .flatMap(scalar -> amounts.of(UnitKind.MONEY, scalar).map(figure -> new Amount(key, scalar, figure)));
    }

    private boolean isOneUnit(String name, List<Amount> written) {
        for (int i = 1; i < written.size(); i++) {
            String unit = Amounts.unit(written.get(i).figure());
            String before = Amounts.unit(written.get(i - 1).figure());
            if (!unit.equals(before)) {
                context.scope()
                        .add(Code.FUND_UNITS_DIFFER, written.get(i).typed().place(), name, unit, before);
                return false;
            }
        }
        return true;
    }

    /** A rate over 100 % is told only when no reading of the wordings avoids it. */
    private void overspent(String name, Amount spent, Amount budget) {
        boolean surely = spent.extent()
                .flatMap(more -> budget.extent().map(most -> more.low().compareTo(most.high()) > 0))
                .orElse(false);
        if (surely) {
            context.scope()
                    .add(
                            Code.FUND_OVERSPENT,
                            spent.typed().place(),
                            name,
                            spent.typed().text(),
                            budget.typed().text(),
                            budget.key().name());
        }
    }
}
