package dev.annals.core.validate.agreement;

import dev.annals.core.model.KeyHash;
import dev.annals.core.model.time.Period;

/**
 * What a document or a block is about.
 *
 * @param body id of the body
 * @param period the period
 */
record BodyPeriod(String body, Period period) {
    @Override
    public int hashCode() {
        return KeyHash.of(body, period);
    }
}
