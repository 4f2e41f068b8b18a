package dev.annals.core.validate.agreement;

import dev.annals.core.model.KeyHash;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.observation.TargetKind;
import dev.annals.core.model.time.Period;

/**
 * What there may be only one of: the figure, or the target, of an indicator, a body, a period and a part of the whole.
 *
 * @param part which of the two
 * @param indicator id of the indicator
 * @param body id of the body
 * @param period the period
 * @param disaggregation which part of the whole
 */
public record FigureKey(Part part, String indicator, String body, Period period, Disaggregation disaggregation) {
    @Override
    public int hashCode() {
        return KeyHash.of(part, indicator, body, period, disaggregation);
    }

    /** The figure or target of the whole. */
    public FigureKey(Part part, String indicator, String body, Period period) {
        this(part, indicator, body, period, Disaggregation.WHOLE);
    }

    /** A figure, or a target of one kind. */
    public enum Part {
        FIGURE("figure"),
        TARGET("target"),
        MINIMUM("minimum"),
        STRETCH("stretch");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        /** The target of a kind. */
        public static Part of(TargetKind kind) {
            return switch (kind) {
                case ANNUAL -> TARGET;
                case MINIMUM -> MINIMUM;
                case STRETCH -> STRETCH;
            };
        }

        /** The word in findings. */
        public String key() {
            return key;
        }
    }
}
