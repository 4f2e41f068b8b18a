package dev.annals.core.validate;

import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Finding;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.setting.FaceWishes;
import java.util.List;
import java.util.Optional;

/**
 * What came of validating a repository.
 *
 * @param measured the model with every change and status computed; absent when a finding is an error
 * @param units all units, built-in and the repository's own
 * @param faces the faces that are asked for in print, whatever else is wrong
 * @param findings all findings of loading and validating, sorted
 */
public record Validated(Optional<Measured> measured, UnitCatalogue units, FaceWishes faces, List<Finding> findings) {

    /** Keeps its own copy. */
    public Validated {
        findings = List.copyOf(findings);
    }

    /** The model; absent when a finding is an error. */
    public Optional<Model> model() {
        return measured.map(Measured::model);
    }
}
