package dev.annals.core.validate.grammar;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Reads changes: 增加800人, +800, 提高2个百分点, 增长12.3%, 翻番. */
final class ChangeReading {

    private static final WordTable<Change> WHOLE = new WordTable<>(Map.of(
            "翻番", percent(100),
            "翻一番", percent(100),
            "翻两番", percent(300),
            "doubled", percent(100),
            "持平", unchanged(),
            "与上年持平", unchanged(),
            "基本持平", unchanged(),
            "unchanged", unchanged()));

    private static final WordTable<Boolean> TIMES = new WordTable<>(Map.of("倍", true));

    private final UnitWords units;
    private final String unit;

    ChangeReading(UnitWords units, String unit) {
        this.units = units;
        this.unit = unit;
    }

    private static Change percent(int amount) {
        return new Change(ChangeKind.PERCENT, BigDecimal.valueOf(amount));
    }

    private static Change unchanged() {
        return new Change(ChangeKind.ABSOLUTE, BigDecimal.ZERO);
    }

    Change read(Cursor in) {
        Optional<Change> whole = WHOLE.take(in);
        return whole.isPresent() ? whole.get() : amount(in);
    }

    private Change amount(Cursor in) {
        int start = in.at();
        Vocabulary.Way way = Vocabulary.WAYS.take(in).orElseThrow(() -> Numeral.malformed(in, start));
        if (!Cursor.isDigit(in.peek())) {
            throw Numeral.malformed(in, in.at());
        }
        Optional<Change> times = times(in);
        Change change = times.isPresent() ? times.get() : measured(in);
        return way == Vocabulary.Way.UP
                ? change
                : new Change(change.kind(), change.amount().negate());
    }

    /** 增长1.5倍 is +150 %. */
    private static Optional<Change> times(Cursor in) {
        int start = in.at();
        BigDecimal number = Numeral.decimal(in);
        in.skipSpace();
        if (TIMES.take(in).isPresent()) {
            return Optional.of(new Change(ChangeKind.PERCENT, number.scaleByPowerOfTen(2)));
        }
        in.to(start);
        return Optional.empty();
    }

    private Change measured(Cursor in) {
        Amount amount = Amount.read(in, units);
        if (amount.inside() != Comparator.EXACT) {
            throw Numeral.malformed(in, amount.unitAt());
        }
        ChangeKind kind = amount.unit().map(ChangeReading::kind).orElse(ChangeKind.ABSOLUTE);
        if (kind == ChangeKind.ABSOLUTE) {
            amount.check(unit);
        }
        return new Change(kind, amount.quantity().value());
    }

    /** A change in percent is relative to the earlier figure; one in another ratio cannot be relative. */
    private static ChangeKind kind(Unit unit) {
        if (unit.kind() == UnitKind.POINTS) {
            return ChangeKind.POINTS;
        }
        return unit.id().equals("%") ? ChangeKind.PERCENT : ChangeKind.ABSOLUTE;
    }
}
