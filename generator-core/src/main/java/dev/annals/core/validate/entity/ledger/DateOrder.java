package dev.annals.core.validate.entity.ledger;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Scope;
import java.util.Optional;

/**
 * Tells dates that run backwards.
 *
 * @param id of the entity that has the dates
 * @param fields its keys
 * @param scope where findings go
 */
public record DateOrder(String id, Fields fields, Scope scope) {

    private static final int MONTH_LENGTH = 7;

    /** Two days; the second must not lie before the first. Only what is there and right is compared. */
    public void check(Key<String> first, Key<String> second) {
        Optional<String> from = fields.has(first) ? fields.get(first) : Optional.empty();
        Optional<String> until = fields.has(second) ? fields.get(second) : Optional.empty();
        if (from.isPresent() && until.isPresent() && isBefore(until.get(), from.get())) {
            scope.add(
                    Code.DATES_REVERSED,
                    fields.placeOf(second),
                    id,
                    second.name(),
                    until.get(),
                    first.name(),
                    from.get());
        }
    }

    /** Whether a day or month lies wholly before another, both ISO 8601. */
    public static boolean isBefore(String one, String other) {
        boolean months = one.length() == MONTH_LENGTH || other.length() == MONTH_LENGTH;
        return months
                ? one.substring(0, MONTH_LENGTH).compareTo(other.substring(0, MONTH_LENGTH)) < 0
                : one.compareTo(other) < 0;
    }
}
