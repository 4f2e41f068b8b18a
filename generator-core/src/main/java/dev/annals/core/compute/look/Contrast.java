package dev.annals.core.compute.look;

import dev.annals.core.model.look.Colour;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How well colours are told apart, after WCAG 2.2 (relative luminance, contrast ratio). */
public final class Contrast {

    /** What words need against what they stand on (success criterion 1.4.3, level AA). */
    public static final double OF_TEXT = 4.5;

    /** What the marks of a chart need (success criterion 1.4.11). */
    public static final double OF_MARKS = 3;

    private static final double LINEAR_BELOW = 0.04045;
    private static final double FLARE = 0.05;

    private Contrast() {}

    /** The contrast ratio of two colours, 1 to 21. */
    public static double of(Colour one, Colour other) {
        double first = luminance(one) + FLARE;
        double second = luminance(other) + FLARE;
        return first > second ? first / second : second / first;
    }

    /** A ratio with two decimals, cut off, so that one that falls short never reads as enough. */
    public static String told(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    /** The light of a channel of sRGB, 0 to 1. */
    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= LINEAR_BELOW ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
