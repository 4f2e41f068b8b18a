package dev.annals.core.validate.grammar;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads so plain numbers as most figures are, which need no grammar: 12 or 12.5. What is written alike becomes one value as
 * long as it is remembered: shares in percent alone are most figures, and there are a thousand of them at one decimal. Safe
 * for threads.
 */
final class BareNumbers {

    /** A power of two; the last of the numbers that share a slot is remembered. */
    private static final int SLOTS = 1 << 13;

    private final @Nullable Known[] known = new @Nullable Known[SLOTS];

    private record Known(String text, Parsed<Figure> figure) {}

    /** Whether a text is such a number. */
    static boolean matches(String text) {
        if (text.isEmpty() || text.length() > Numeral.MOST_DIGITS) {
            return false;
        }
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '.' && point < 0) {
                point = i;
            } else if (!Cursor.isDigit(unit)) {
                return false;
            }
        }
        return point != 0 && point != text.length() - 1;
    }

    /** The figure of a text that {@link #matches}. */
    Parsed<Figure> figure(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 13) & (SLOTS - 1);
        Known like = known[slot];
        if (like == null || !like.text.equals(text)) {
            like = new Known(text, read(text));
            known[slot] = like;
        }
        return like.figure;
    }

    private static Parsed<Figure> read(String text) {
        Quantity quantity = new Quantity(new BigDecimal(text), Scale.ONE, "");
        return new Parsed.Good<>(new Figure.Single(Comparator.EXACT, quantity, Optional.empty()));
    }
}
