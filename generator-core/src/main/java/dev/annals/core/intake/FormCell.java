package dev.annals.core.intake;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table to fill in.
 *
 * @param text what it says, where it is no number
 * @param number its number
 * @param format the code of the number's format, such as {@code 0.0%}
 */
public record FormCell(String text, Optional<BigDecimal> number, String format) {

    static FormCell of(String text) {
        return new FormCell(text, Optional.empty(), "");
    }
}
