package dev.annals.core.validate.check;

import dev.annals.core.compute.Extent;
import dev.annals.core.compute.Truth;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.model.observation.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Compares a typed change with the one that two figures give. They contradict each other when no values that the figures
 * may stand for ({@link Extent}) have a difference that rounds to the change typed.
 *
 * @param truth how far a wording may be off
 */
public record ChangeCheck(Truth truth) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A change typed, and what it should be.
     *
     * @param typed the change as typed
     * @param derived the change that the two figures give
     */
    public record Contradiction(String typed, String derived) {}

    Optional<Contradiction> contradiction(Observation now, Observation before) {
        return now.change().flatMap(change -> contradiction(change, now.figure(), before.figure()));
    }

    /** How a change contradicts two figures; empty when it does not, or nothing can be said. */
    public Optional<Contradiction> contradiction(Change change, Figure now, Figure before) {
        Optional<Extent> value = Extent.of(now, truth);
        Optional<Extent> base = Extent.of(before, truth);
        if (value.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        Optional<Extent> derived = change.kind() == ChangeKind.PERCENT
                ? value.get().percentSince(base.get())
                : Optional.of(value.get().since(base.get()));
        return derived.filter(possible -> !possible.meets(Extent.rounded(change.amount())))
                .map(possible -> new Contradiction(Typed.change(change), Typed.change(derive(change, now, before))));
    }

    private static Change derive(Change typed, Figure now, Figure before) {
        BigDecimal value = now.value().orElseThrow();
        BigDecimal base = before.value().orElseThrow();
        BigDecimal difference = value.subtract(base);
        BigDecimal amount = typed.kind() == ChangeKind.PERCENT
                ? difference.multiply(HUNDRED).divide(base, decimals(typed), RoundingMode.HALF_UP)
                : difference;
        return new Change(typed.kind(), amount);
    }

    private static int decimals(Change typed) {
        return Math.max(1, typed.amount().scale());
    }
}
