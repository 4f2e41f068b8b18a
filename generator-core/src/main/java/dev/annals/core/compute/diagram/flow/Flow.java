package dev.annals.core.compute.diagram.flow;

import dev.annals.core.model.programme.Fund;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the money of a programme comes about, or goes.
 *
 * @param unit id of its unit
 * @param steps the steps, 2 to 20, in order
 */
public record Flow(String unit, List<Step> steps) {

    /** Keeps its own copy. */
    public Flow {
        steps = List.copyOf(steps);
    }

    /** What a step is. */
    public enum Item {
        /** The budgets at first. */
        INITIAL(true),
        /** What was added to them, or taken away. */
        ADJUSTMENT(false),
        /** The budgets as adjusted. */
        ADJUSTED(true),
        /** What was spent, taken from the budget. */
        EXECUTED(false),
        /** What is left; negative when more was spent than there was. */
        LEFT(true),
        /** What was spent of one fund, where there is no budget. */
        FUND(false),
        /** What was spent of all funds. */
        ALL_FUNDS(true);

        private final boolean total;

        Item(boolean total) {
            this.total = total;
        }

        /** Whether its amount is a height reached and not a difference. */
        public boolean isTotal() {
            return total;
        }

        /** The key in message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A step.
     *
     * @param item what it is
     * @param fund the fund, for {@link Item#FUND}
     * @param amount in units; the height reached, or the difference with its sign
     */
    public record Step(Item item, Optional<Fund> fund, BigDecimal amount) {

        Step(Item item, BigDecimal amount) {
            this(item, Optional.empty(), amount);
        }
    }
}
