package dev.annals.core.validate.entity.programme;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.EffectKind;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.ledger.Amounts;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numerals;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the effects that a programme is scored by. Figures of an effect with an indicator are in the indicator's unit.
 *
 * <table>
 * <caption>Findings and their arguments; {0} is the id of the effect</caption>
 * <tr><td>{@link Code#WEIGHT_OUT_OF_RANGE}</td><td>{1} the weight</td></tr>
 * <tr><td>{@link Code#SCORE_BEYOND_WEIGHT}</td><td>{1} the score, {2} the weight</td></tr>
 * <tr><td>{@link Code#EFFECT_UNITS_DIFFER}</td><td>{1} the unit of what was reached, {2} that of the target</td></tr>
 * </table>
 */
final class EffectReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<EffectKind> KIND = Key.optional(
            "kind",
            Shapes.choice(
                    Arrays.stream(EffectKind.values()).map(EffectKind::key).toList(), EffectKind::of));
    private static final Key<Node.Scalar> TARGET = Amounts.optional("target");
    private static final Key<Node.Scalar> ACTUAL = Amounts.optional("actual");
    private static final Key<String> INDICATOR = Key.optional("indicator", Shapes.reference(EntityKind.INDICATOR));
    private static final Key<BigDecimal> WEIGHT = Key.required("weight", Numerals.DECIMAL);
    private static final Key<BigDecimal> SCORE = Key.optional("score", Numerals.DECIMAL);
    private static final Key<Node> DEVIATION = Key.optional("deviation", Shapes.later(Shapes.textType()));
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    static final Schema SCHEMA =
            Schema.of("effect", TITLE, KIND, TARGET, ACTUAL, INDICATOR, WEIGHT, SCORE, DEVIATION, NOTE);

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final Context context;
    private final Amounts amounts;
    private final BoundTextReading prose;

    EffectReading(Context context, Amounts amounts, BoundTextReading prose) {
        this.context = context;
        this.amounts = amounts;
        this.prose = prose;
    }

    /** Reads an effect; empty after a finding that leaves none. */
    Optional<Effect> read(Node.Entry entry) {
        boolean good = Shapes.isId(entry.key(), context.scope());
        return SCHEMA.open(entry.value(), context.scope())
                .flatMap(fields -> effect(entry.key(), fields))
                .filter(effect -> good);
    }

    private Optional<Effect> effect(Node.Scalar id, Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        Optional<EffectKind> kind = fields.get(KIND);
        Optional<String> indicator = fields.get(INDICATOR)
                .filter(one -> context.scope().isPublic(EntityKind.INDICATOR, one, fields.placeOf(INDICATOR)));
        Optional<Figure> target = figure(fields, TARGET, indicator);
        Optional<Figure> actual = figure(fields, ACTUAL, indicator);
        target.ifPresent(promised -> actual.ifPresent(reached -> sameUnit(id.text(), fields, promised, reached)));
        Optional<BigDecimal> weight = weight(id.text(), fields);
        Optional<BigDecimal> score = score(id.text(), fields, weight);
        Optional<BoundText> deviation = fields.get(DEVIATION).flatMap(prose::read);
        Optional<Text> note = fields.get(NOTE);
        return title.flatMap(name -> weight.map(points -> new Effect(
                id.text(), name, kind, target, actual, indicator, points, score, deviation, note, id.place())));
    }

    private Optional<Figure> figure(Fields fields, Key<Node.Scalar> key, Optional<String> indicator) {
        Optional<Indicator> known = indicator.flatMap(context.catalogue()::find);
        return fields.get(key)
                .flatMap(scalar ->
                        known.map(one -> amounts.in(one.unit().id(), scalar)).orElseGet(() -> amounts.any(scalar)));
    }

    private void sameUnit(String id, Fields fields, Figure target, Figure actual) {
        String promised = Amounts.unit(target);
        String reached = Amounts.unit(actual);
        if (!promised.isEmpty() && !reached.isEmpty() && !promised.equals(reached)) {
            context.scope().add(Code.EFFECT_UNITS_DIFFER, fields.placeOf(ACTUAL), id, reached, promised);
        }
    }

    private Optional<BigDecimal> weight(String id, Fields fields) {
        return fields.get(WEIGHT).filter(weight -> {
            boolean good = weight.signum() >= 0 && weight.compareTo(MOST) <= 0;
            if (!good) {
                context.scope().add(Code.WEIGHT_OUT_OF_RANGE, fields.placeOf(WEIGHT), id, weight.toPlainString());
            }
            return good;
        });
    }

    private Optional<BigDecimal> score(String id, Fields fields, Optional<BigDecimal> weight) {
        return fields.get(SCORE).filter(score -> {
            boolean good = score.signum() >= 0
                    && weight.filter(most -> score.compareTo(most) > 0).isEmpty();
            if (!good) {
                String most = weight.map(BigDecimal::toPlainString).orElse("");
                context.scope().add(Code.SCORE_BEYOND_WEIGHT, fields.placeOf(SCORE), id, score.toPlainString(), most);
            }
            return good;
        });
    }
}
