package dev.annals.core.compute.bodies;

import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Words a derived value as its parts are worded, in the largest of their scales. */
final class SharedPrecision {

    private static final int MOST = 4;

    private SharedPrecision() {}

    /** The figure; 约 where one of the parts is a claim without an exact value. */
    static Figure.Single figure(BigDecimal value, List<Figure> parts, Indicator indicator) {
        List<Figure.Single> singles = parts.stream()
                .filter(Figure.Single.class::isInstance)
                .map(Figure.Single.class::cast)
                .toList();
        Scale scale = singles.stream()
                .map(part -> part.quantity().scale())
                .reduce(Scale.ONE, (one, other) -> one.exponent() >= other.exponent() ? one : other);
        int decimals = decimals(value, singles, scale, indicator);
        BigDecimal number = value.movePointLeft(scale.exponent()).setScale(decimals, RoundingMode.HALF_UP);
        boolean isClaim = singles.stream()
                .anyMatch(part -> part.comparator() != Comparator.EXACT
                        && part.comparator() != Comparator.REACHES
                        && part.exact().isEmpty());
        Quantity quantity = new Quantity(number, scale, indicator.unit().id());
        BigDecimal exact = indicator.aggregation() == Aggregation.SUM ? value : quantity.value();
        return new Figure.Single(isClaim ? Comparator.ABOUT : Comparator.EXACT, quantity, Optional.of(exact));
    }

    /** Of a sum, so many that every part counts, four at most; of a mean, one more than its parts have. */
    private static int decimals(BigDecimal value, List<Figure.Single> parts, Scale scale, Indicator indicator) {
        int typed = parts.stream()
                .map(Figure.Single::quantity)
                .filter(quantity -> quantity.scale() == scale)
                .mapToInt(quantity -> Math.max(0, quantity.number().scale()))
                .max()
                .orElse(0);
        if (indicator.decimals().isPresent() && scale == Scale.ONE) {
            return indicator.decimals().get();
        }
        if (indicator.aggregation() != Aggregation.SUM && indicator.aggregation() != Aggregation.LATEST) {
            return indicator.decimals().orElse(typed + 1);
        }
        int needed = value.movePointLeft(scale.exponent()).stripTrailingZeros().scale();
        return Math.max(typed, Math.min(MOST, needed));
    }
}
