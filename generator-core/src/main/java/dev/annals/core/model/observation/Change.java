package dev.annals.core.model.observation;

import java.math.BigDecimal;

/**
 * A change from one period to the next.
 *
 * @param kind what the amount is in
 * @param amount signed: units, percent or percentage points, by {@code kind}
 */
public record Change(ChangeKind kind, BigDecimal amount) {}
