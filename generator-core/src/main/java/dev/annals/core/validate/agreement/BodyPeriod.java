package dev.annals.core.validate.agreement;

import dev.annals.core.model.KeyHash;
import dev.annals.core.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a document or a block is about.
 *
 * @param body id of the body
 * @param period the period
 */
record BodyPeriod(String body, Period period) {
    /** As a record's own, which takes a millisecond to be set up. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BodyPeriod one && body.equals(one.body) && period.equals(one.period);
    }

    @Override
    public int hashCode() {
        return KeyHash.of(body, period);
    }
}
