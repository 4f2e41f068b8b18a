package dev.annals.core.validate.check;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.observation.Change;
import java.math.BigDecimal;

/** Figures and changes as an author types them, for findings; readers of the site never see these. */
public final class Typed {

    private Typed() {}

    /** A figure. */
    public static String words(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return quantity(range.low(), "") + "～" + quantity(range.high(), "");
        }
        return figure instanceof Figure.Single single
                ? single(single)
                : figure.value().map(Typed::plain).orElse("");
    }

    private static String single(Figure.Single single) {
        Comparator comparator = single.comparator();
        return switch (comparator.position()) {
            case BEFORE -> comparator.sign() + quantity(single.quantity(), "");
            case INSIDE -> quantity(single.quantity(), comparator.sign());
            case AFTER -> quantity(single.quantity(), "") + comparator.sign();
        };
    }

    private static String quantity(Quantity quantity, String inside) {
        return plain(quantity.number()) + quantity.scale().chinese() + inside + quantity.unit();
    }

    /** A change with a sign, and % for percent or pp for percentage points. */
    public static String change(Change change) {
        String sign = change.amount().signum() > 0 ? "+" : "";
        String unit = switch (change.kind()) {
            case ABSOLUTE -> "";
            case PERCENT -> "%";
            case POINTS -> "pp";
        };
        return sign + plain(change.amount()) + unit;
    }

    /** A number in digits, without an exponent. */
    public static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
