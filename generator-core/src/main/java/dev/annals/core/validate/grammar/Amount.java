package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with what stands directly behind it.
 *
 * @param number as typed
 * @param scale the scale word, else {@link Scale#ONE}
 * @param inside 余 or 多, else {@link Comparator#EXACT}
 * @param unit the unit written
 * @param at offset of the number, 0-based
 * @param unitAt offset of the unit, or where it would stand
 */
record Amount(BigDecimal number, Scale scale, Comparator inside, Optional<Unit> unit, int at, int unitAt) {

    /** Reads an amount and the space behind it. */
    static Amount read(Cursor in, UnitWords units) {
        int at = in.at();
        BigDecimal number = Numeral.decimal(in);
        in.skipSpace();
        Optional<Comparator> early = Vocabulary.INSIDE.take(in);
        Scale scale = scale(in, units);
        Comparator inside = early.or(() -> Vocabulary.INSIDE.take(in)).orElse(Comparator.EXACT);
        int unitAt = in.at();
        return new Amount(number, scale, inside, unit(in, units), at, unitAt);
    }

    /** A unit may begin like a scale (千克, 百分点): the longer reading counts, of two equal ones the unit. */
    private static Scale scale(Cursor in, UnitWords units) {
        Optional<WordTable.Match<Scale>> scale = Vocabulary.SCALES.see(in);
        if (scale.isEmpty()) {
            return Scale.ONE;
        }
        int direct = units.see(in).map(WordTable.Match::length).orElse(0);
        int start = in.at();
        Scale taken = Vocabulary.SCALES.take(in).orElse(Scale.ONE);
        int behind = units.see(in).map(WordTable.Match::length).orElse(0);
        if (direct > 0 && direct >= scale.get().length() + behind) {
            in.to(start);
            return Scale.ONE;
        }
        return taken;
    }

    private static Optional<Unit> unit(Cursor in, UnitWords units) {
        boolean wordBehind =
                Vocabulary.AFTER.see(in).isPresent() || Vocabulary.UNTIL.see(in).isPresent();
        return wordBehind ? Optional.empty() : units.take(in);
    }

    /** Whether there is nothing but the number. */
    boolean isBare() {
        return scale == Scale.ONE && inside == Comparator.EXACT && unit.isEmpty();
    }

    /** Fails when the unit written is not this one; any will do when {@code expected} is empty. */
    void check(String expected) {
        unit.map(Unit::id)
                .filter(id -> !expected.isEmpty() && !id.equals(expected))
                .ifPresent(id -> {
                    throw new Failure(Code.FIGURE_UNIT_MISMATCH, unitAt, id, expected);
                });
    }

    Amount with(Scale other) {
        return new Amount(number, other, inside, unit, at, unitAt);
    }

    Quantity quantity() {
        return new Quantity(number, scale, unit.map(Unit::id).orElse(""));
    }
}
