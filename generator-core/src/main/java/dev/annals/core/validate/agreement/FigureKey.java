package dev.annals.core.validate.agreement;

import dev.annals.core.model.time.Period;

/**
 * What there may be only one of: the figure, or the target, of an indicator, a body and a period.
 *
 * @param part which of the two
 * @param indicator id of the indicator
 * @param body id of the body
 * @param period the period
 */
public record FigureKey(Part part, String indicator, String body, Period period) {

    /** A figure or a target. */
    public enum Part {
        FIGURE("figure"),
        TARGET("target");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** The word in findings. */
        public String key() {
            return key;
        }
    }
}
