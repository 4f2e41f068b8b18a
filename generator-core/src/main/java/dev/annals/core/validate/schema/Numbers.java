package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes of plain numbers; figures with unit and wording are read by the figure grammar. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** A number above 1, such as 3 or 1.5. */
    public static final Shape<BigDecimal> FACTOR = Shapes.scalar("factor", (scalar, scope) -> {
        Optional<BigDecimal> number = decimal(scalar.text()).filter(one -> one.compareTo(BigDecimal.ONE) > 0);
        if (number.isEmpty()) {
            scope.add(Code.NUMBER_MALFORMED, scalar.place(), scalar.text());
        }
        return number;
    });

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A share in percent, 0 to 100, with or without its sign, such as 60%. */
    public static final Shape<BigDecimal> PERCENTAGE = Shapes.scalar("percentage", (scalar, scope) -> {
        Optional<BigDecimal> share = decimal(scalar.text().strip().replaceFirst("\\s*[%％]$", ""));
        if (share.isEmpty()) {
            scope.add(Code.NUMBER_MALFORMED, scalar.place(), scalar.text());
        } else if (share.get().compareTo(HUNDRED) > 0) {
            scope.add(Code.PERCENT_OUT_OF_RANGE, scalar.place(), scalar.text());
        }
        return share.filter(one -> one.compareTo(HUNDRED) <= 0);
    });

    private Numbers() {}

    /** A whole number, ends included. */
    public static Shape<Integer> whole(int least, int most) {
        return Shapes.scalar("whole number", (scalar, scope) -> {
            Optional<Integer> number = decimal(scalar.text())
                    .filter(one -> one.scale() == 0)
                    .map(BigDecimal::intValueExact)
                    .filter(one -> one >= least && one <= most);
            if (number.isEmpty()) {
                scope.add(Code.NUMBER_MALFORMED, scalar.place(), scalar.text());
            }
            return number;
        });
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
