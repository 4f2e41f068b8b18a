package dev.annals.core.intake;

import dev.annals.core.intake.match.FigureWords;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.figure.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether a figure in a table says the same as one that is there. How many zeros or which scale is typed is no matter. */
record Comparison(FigureWords figures) {

    boolean same(Figure cell, YearFile.Written there, Indicator indicator) {
        Optional<MissingReason> reason =
                Optional.ofNullable(there.keys().get("missing")).flatMap(MissingReason::of);
        if (reason.isPresent() || cell instanceof Figure.Missing) {
            return cell instanceof Figure.Missing missing && reason.equals(Optional.of(missing.reason()));
        }
        String value = there.keys().getOrDefault("value", "");
        boolean worded =
                figures.figure(value, indicator).filter(one -> same(one, cell)).isPresent();
        return worded
                || Optional.ofNullable(there.keys().get("exact"))
                        .flatMap(text -> figures.figure(text, indicator))
                        .filter(one -> same(one, cell))
                        .isPresent();
    }

    private static boolean same(Figure one, Figure other) {
        if (one instanceof Figure.Single a && other instanceof Figure.Single b) {
            return meaning(a.comparator()) == meaning(b.comparator()) && same(a.quantity(), b.quantity());
        }
        if (one instanceof Figure.Range a && other instanceof Figure.Range b) {
            return same(a.low(), b.low()) && same(a.high(), b.high());
        }
        if (one instanceof Figure.Proportion a && other instanceof Figure.Proportion b) {
            return same(a.first(), b.first()) && same(a.second(), b.second());
        }
        return one.equals(other);
    }

    /** Words of one meaning count as one. */
    private static Comparator meaning(Comparator comparator) {
        return switch (comparator) {
            case NOT_BELOW, AND_MORE -> Comparator.AT_LEAST;
            case NOT_ABOVE, AND_LESS -> Comparator.AT_MOST;
            case BREAKS, ODD, SOME -> Comparator.OVER;
            case AROUND -> Comparator.ABOUT;
            case REACHES -> Comparator.EXACT;
            default -> comparator;
        };
    }

    private static boolean same(Quantity one, Quantity other) {
        return same(one.value(), other.value());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
