package dev.annals.core.validate;

import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Finding;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import java.util.List;
import java.util.Optional;

/**
 * What came of validating a repository.
 *
 * @param measured the model with every change and status computed; absent when a finding is an error
 * @param units all units, built-in and the repository's own
 * @param findings all findings of loading and validating, sorted
 */
public record Validated(Optional<Measured> measured, UnitCatalogue units, List<Finding> findings) {

    /** Keeps its own copy. */
    public Validated {
        findings = List.copyOf(findings);
    }

    /** The model; absent when a finding is an error. */
    public Optional<Model> model() {
        return measured.map(Measured::model);
    }
}
