package dev.annals.core.wording;

import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.setting.Language;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number counted in a scale that a language has a word for.
 *
 * @param number in the scale
 * @param scale the scale
 */
record Scaled(BigDecimal number, Scale scale) {

    private static final List<Scale> CHINESE = List.of(Scale.HUNDRED_MILLION, Scale.TEN_THOUSAND);
    private static final List<Scale> ENGLISH = List.of(Scale.TRILLION, Scale.BILLION, Scale.MILLION);
    private static final int MOST_DECIMALS = 2;

    /** A number as it was typed, with its precision, in a scale of the language: 1.3 亿 is 130 million. */
    static Scaled typed(Quantity quantity, Language language) {
        return language == Language.ENGLISH ? english(quantity) : chinese(quantity);
    }

    /** Offices count in 万 and 亿, not in 十万, 百万 and 十亿, nor in tens of 千. */
    private static Scaled chinese(Quantity quantity) {
        Scale scale = switch (quantity.scale()) {
            case HUNDRED_THOUSAND, MILLION -> Scale.TEN_THOUSAND;
            case BILLION -> Scale.HUNDRED_MILLION;
            case THOUSAND -> isTenOrMore(quantity.number()) ? Scale.TEN_THOUSAND : Scale.THOUSAND;
            default -> quantity.scale();
        };
        return in(scale, quantity);
    }

    private static boolean isTenOrMore(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.TEN) >= 0;
    }

    private static Scaled english(Quantity quantity) {
        if (quantity.scale() == Scale.ONE) {
            return new Scaled(quantity.number(), Scale.ONE);
        }
        BigDecimal size = quantity.value().abs();
        Scale scale = ENGLISH.stream()
                .filter(word -> size.compareTo(one(word)) >= 0)
                .findFirst()
                .orElse(Scale.ONE);
        return in(scale, quantity);
    }

    /** The number in this scale; zeros at its end stay only where decimals were typed. */
    static Scaled in(Scale scale, Quantity quantity) {
        BigDecimal number = quantity.value().scaleByPowerOfTen(-scale.exponent());
        if (quantity.number().scale() <= 0) {
            number = number.stripTrailingZeros();
        }
        return new Scaled(whole(number), scale);
    }

    /** A computed number in the largest scale in which two decimals tell it exactly, else as it is. */
    static Scaled exact(BigDecimal value, Language language) {
        BigDecimal size = value.abs();
        for (Scale scale : language == Language.ENGLISH ? ENGLISH : CHINESE) {
            BigDecimal number = value.scaleByPowerOfTen(-scale.exponent()).stripTrailingZeros();
            if (size.compareTo(one(scale)) >= 0 && number.scale() <= MOST_DECIMALS) {
                return new Scaled(whole(number), scale);
            }
        }
        return new Scaled(whole(value), Scale.ONE);
    }

    private static BigDecimal one(Scale scale) {
        return scale.expand(BigDecimal.ONE);
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
