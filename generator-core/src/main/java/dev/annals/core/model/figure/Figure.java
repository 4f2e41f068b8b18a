package dev.annals.core.model.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure of the data: a worded number, or the reason why there is none. */
public sealed interface Figure {

    /** The number to compute with, in units (percent for ratios); empty when there is none. */
    Optional<BigDecimal> value();

    /**
     * A single number.
     *
     * @param comparator how the wording stands to the exact value
     * @param quantity the number as worded
     * @param exact the exact value in units, when it is known besides the wording
     */
    record Single(Comparator comparator, Quantity quantity, Optional<BigDecimal> exact) implements Figure {

        @Override
        public Optional<BigDecimal> value() {
            return exact.isPresent() ? exact : Optional.of(quantity.value());
        }
    }

    /**
     * A range such as 60～80, both ends included; it has no single value.
     *
     * @param low the lower end
     * @param high the upper end, in the same unit
     */
    record Range(Quantity low, Quantity high) implements Figure {

        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }
    }

    /**
     * A proportion such as 1:13.4; its value is the second number for a first of one.
     *
     * @param first left of the colon, not zero
     * @param second right of the colon
     */
    record Proportion(BigDecimal first, BigDecimal second) implements Figure {

        @Override
        public Optional<BigDecimal> value() {
            return first.compareTo(BigDecimal.ONE) == 0 ? Optional.of(second) : Optional.empty();
        }
    }

    /**
     * A place in an order, such as 全省第2.
     *
     * @param scope among whom, as typed, such as 全省; empty when not said
     * @param place the place, 1 or more
     */
    record Rank(String scope, int place) implements Figure {

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(BigDecimal.valueOf(place));
        }
    }

    /**
     * No figure.
     *
     * @param reason why not
     */
    record Missing(MissingReason reason) implements Figure {

        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }
    }
}
