package dev.annals.core.pipeline.intake;

import dev.annals.core.intake.Proposal;
import dev.annals.core.pipeline.Result;

/**
 * What came of an import.
 *
 * @param result the findings
 * @param proposal what it would change, or changed; as much of it as could be read
 * @param written whether it was written
 */
public record Imported(Result result, Proposal proposal, boolean written) {}
