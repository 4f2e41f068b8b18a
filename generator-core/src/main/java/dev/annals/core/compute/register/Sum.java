package dev.annals.core.compute.register;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sum of figures of one unit.
 *
 * @param value in units
 * @param unit id of the unit
 * @param exact whether every figure in it is known exactly; a claim such as 近2万 makes the sum one, too
 * @param complete whether every figure asked for is in it
 */
public record Sum(BigDecimal value, String unit, boolean exact, boolean complete) {

    /** The sum of those figures that are there; none when there is none, or when they are in several units. */
    public static Optional<Sum> of(List<Optional<Figure>> figures) {
        List<Figure.Single> singles = new ArrayList<>();
        for (Optional<Figure> figure : figures) {
            if (figure.isPresent() && figure.get() instanceof Figure.Single single) {
                singles.add(single);
            }
        }
        long units = singles.stream()
                .map(single -> single.quantity().unit())
                .distinct()
                .count();
        return units == 1 ? Optional.of(of(singles, singles.size() == figures.size())) : Optional.empty();
    }

    private static Sum of(List<Figure.Single> singles, boolean complete) {
        return new Sum(
                singles.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                singles.get(0).quantity().unit(),
                singles.stream()
                        .allMatch(single -> single.exact().isPresent() || single.comparator() == Comparator.EXACT),
                complete);
    }

    private static BigDecimal value(Figure.Single single) {
        return single.exact().orElseGet(() -> single.quantity().value());
    }

    /** The sum as a figure; 约 when it is not exact. */
    public Figure figure() {
        Comparator comparator = exact ? Comparator.EXACT : Comparator.ABOUT;
        return new Figure.Single(comparator, new Quantity(value, Scale.ONE, unit), Optional.empty());
    }
}
