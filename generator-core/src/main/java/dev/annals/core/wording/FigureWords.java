package dev.annals.core.wording;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.math.BigDecimal;
import java.util.Locale;

/** Words figures. */
final class FigureWords {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    private final Messages messages;
    private final Language language;
    private final Digits digits;
    private final UnitNames names;

    FigureWords(Messages messages) {
        this.messages = messages;
        this.language = messages.language();
        this.digits = new Digits(language);
        this.names = new UnitNames(language);
    }

    Worded single(Figure.Single figure, Unit unit) {
        Scaled scaled = Scaled.typed(figure.quantity(), language);
        String number = isYear(scaled, unit) ? digits.ungrouped(scaled.number()) : digits.of(scaled.number());
        String name = names.behind(unit, number.equals("1") && scaled.scale() == Scale.ONE);
        String word = comparator(figure.comparator());
        Comparator.Position position = language == Language.ENGLISH
                ? Comparator.Position.BEFORE
                : figure.comparator().position();
        return switch (position) {
            case BEFORE -> new Worded(word, number, scale(scaled.scale()), "", name, "");
            case INSIDE -> new Worded("", number, scale(scaled.scale()), word, name, "");
            case AFTER -> new Worded("", number, scale(scaled.scale()), "", name, word);
        };
    }

    private static boolean isYear(Scaled scaled, Unit unit) {
        BigDecimal number = scaled.number();
        return unit.kind() == UnitKind.DURATION
                && scaled.scale() == Scale.ONE
                && number.scale() == 0
                && number.compareTo(FIRST_YEAR) >= 0
                && number.compareTo(LAST_YEAR) <= 0;
    }

    private String comparator(Comparator comparator) {
        return comparator == Comparator.EXACT ? "" : messages.text("comparator." + key(comparator));
    }

    String scale(Scale scale) {
        return scale == Scale.ONE ? "" : messages.text("scale." + key(scale));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A range; what would be ambiguous is said with both ends, as the Chinese standard for numerals in running text (GB/T
     * 15835) asks: 60%～80%, 9亿～16亿元, but 100～150人.
     */
    Worded range(Figure.Range range, Unit unit) {
        Scaled low = Scaled.typed(range.low(), language);
        Scaled high = Scaled.typed(range.high(), language);
        String dash = messages.text("range.dash");
        String name = names.behind(unit, false);
        boolean same = low.scale() == high.scale();
        if (language == Language.ENGLISH && same) {
            String ends = digits.of(low.number()) + dash + digits.of(high.number());
            return new Worded("", ends, scale(high.scale()), "", name, "");
        }
        String sign = names.isSign(unit) && language == Language.CHINESE ? name : "";
        String from = Worded.join(digits.of(low.number()), scale(low.scale()), sign);
        return new Worded("", from + dash + digits.of(high.number()), scale(high.scale()), "", name, "");
    }

    Worded proportion(Figure.Proportion proportion) {
        String colon = messages.text("proportion.colon");
        return part(digits.of(proportion.first()) + colon + digits.of(proportion.second()));
    }

    Worded rank(Figure.Rank rank) {
        if (language == Language.CHINESE) {
            return new Worded(rank.scope(), messages.text("rank.place", rank.place()), "", "", "", "");
        }
        String key = "rank.scope." + rank.scope();
        String scope = messages.has(key) ? messages.text(key) : rank.scope();
        String place = rank.place() + messages.text("rank.ordinal." + ordinal(rank.place()));
        return new Worded("", place, "", "", "", scope);
    }

    /** Which of the English endings st, nd, rd, th, by 1, 2, 3 and 0. */
    private static int ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        return teen || place % 10 > 3 ? 0 : place % 10;
    }

    Worded missing(Figure.Missing missing) {
        return part(messages.text("missing." + missing.reason().key()));
    }

    private static Worded part(String number) {
        return new Worded("", number, "", "", "", "");
    }

    /** A cell of a column that is counted in one scale: the words of the figure without scale and unit. */
    String cell(Figure figure, Scale scale) {
        if (figure instanceof Figure.Single single) {
            return cell(single, scale);
        }
        if (figure instanceof Figure.Range range) {
            return cell(range.low(), scale) + messages.text("range.dash") + cell(range.high(), scale);
        }
        return unitless(figure).text();
    }

    private String cell(Figure.Single figure, Scale scale) {
        String word = comparator(figure.comparator());
        String number = cell(figure.quantity(), scale);
        boolean before = language == Language.ENGLISH || figure.comparator().position() == Comparator.Position.BEFORE;
        return before ? Worded.join(word, number) : Worded.join(number, word);
    }

    /** The scale that a figure is told in; one for all that have none. */
    Scale scale(Figure figure) {
        if (figure instanceof Figure.Single single) {
            return Scaled.typed(single.quantity(), language).scale();
        }
        return figure instanceof Figure.Range range
                ? Scaled.typed(range.high(), language).scale()
                : Scale.ONE;
    }

    private String cell(Quantity quantity, Scale scale) {
        return digits.of(Scaled.in(scale, quantity).number());
    }

    Worded of(Figure figure, Unit unit) {
        if (figure instanceof Figure.Single single) {
            return single(single, unit);
        }
        if (figure instanceof Figure.Range range) {
            return range(range, unit);
        }
        return unitless(figure);
    }

    private Worded unitless(Figure figure) {
        if (figure instanceof Figure.Proportion proportion) {
            return proportion(proportion);
        }
        return figure instanceof Figure.Rank rank ? rank(rank) : missing((Figure.Missing) figure);
    }
}
