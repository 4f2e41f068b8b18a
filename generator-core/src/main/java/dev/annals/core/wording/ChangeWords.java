package dev.annals.core.wording;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.setting.Messages;
import java.math.BigDecimal;

/** Words changes. */
final class ChangeWords {

    private final Messages messages;
    private final Digits digits;
    private final FigureWords figures;

    ChangeWords(Messages messages) {
        this.messages = messages;
        this.digits = new Digits(messages.language());
        this.figures = new FigureWords(messages);
    }

    String sentence(Change change, Unit unit) {
        if (change.amount().signum() == 0) {
            return messages.text("change.none");
        }
        String way = change.amount().signum() > 0 ? ".up" : ".down";
        BigDecimal amount = change.amount().abs();
        return switch (kind(change, unit)) {
            case PERCENT -> messages.text("change.percent" + way, digits.of(amount));
            case POINTS -> messages.text("change.points" + way, digits.of(amount), points(amount, unit));
            case ABSOLUTE ->
                unit.kind() == UnitKind.RANK
                        ? messages.text("change.rank" + way, digits.of(amount), places(amount))
                        : messages.text("change.absolute" + way, absolute(amount, unit));
        };
    }

    /** A bare difference of two ratios is one in points. */
    private static ChangeKind kind(Change change, Unit unit) {
        boolean ratio = change.kind() == ChangeKind.ABSOLUTE && unit.kind() == UnitKind.RATIO;
        return ratio ? ChangeKind.POINTS : change.kind();
    }

    private String points(BigDecimal amount, Unit unit) {
        return UnitNames.form(messages.text(kindOfPoints(unit) + ".unit"), isOne(amount));
    }

    /** A difference of figures in ‰ is ten times smaller than one in percentage points. */
    private static String kindOfPoints(Unit unit) {
        return unit.id().equals("‰") ? "change.per-mille" : "change.points";
    }

    private String places(BigDecimal amount) {
        return UnitNames.form(messages.text("change.rank.unit"), isOne(amount));
    }

    private static boolean isOne(BigDecimal amount) {
        return amount.toPlainString().equals("1");
    }

    private String absolute(BigDecimal amount, Unit unit) {
        Scaled scaled = Scaled.exact(amount, messages.language());
        String name =
                new UnitNames(messages.language()).behind(unit, scaled.scale() == Scale.ONE && isOne(scaled.number()));
        return Worded.join(digits.of(scaled.number()), figures.scale(scaled.scale()), name);
    }

    String signed(Change change, Unit unit, Scale scale) {
        return switch (kind(change, unit)) {
            case PERCENT -> digits.signed(change.amount()) + "%";
            case POINTS -> digits.signed(change.amount()) + messages.text(kindOfPoints(unit) + ".short");
            case ABSOLUTE -> digits.signed(scaled(change.amount(), scale));
        };
    }

    private static BigDecimal scaled(BigDecimal amount, Scale scale) {
        BigDecimal number = scale == Scale.ONE
                ? amount
                : amount.scaleByPowerOfTen(-scale.exponent()).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
