package dev.annals.core.validate;

import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Severity;
import dev.annals.core.model.Acceptance;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.source.Picture;
import dev.annals.core.validate.agreement.Written;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a repository say, each by itself. It holds nothing of their trees, so that these can go before the
 * whole is looked at, which takes memory of its own.
 *
 * @param model the model; absent when there is no period that it could be of
 * @param units all units, built-in and the repository's own
 * @param written the figures and targets that are written, rightly or wrongly
 * @param acceptances the findings that the repository accepts
 * @param pictures the repository's pictures
 * @param findings all findings so far
 */
public record Unreviewed(
        Optional<Model> model,
        UnitCatalogue units,
        Written written,
        List<Acceptance> acceptances,
        List<Picture> pictures,
        List<Finding> findings) {

    /** Keeps its own copies. */
    public Unreviewed {
        acceptances = List.copyOf(acceptances);
        pictures = List.copyOf(pictures);
        findings = List.copyOf(findings);
    }

    /** Looks at the whole. */
    public Validated reviewed() {
        Findings all = new Findings();
        all.addAll(findings);
        Optional<Measured> measured = model.map(whole -> new ModelReview(whole, units, written, pictures).check(all));
        List<Finding> judged = AcceptanceCheck.apply(all.sorted(), acceptances);
        boolean sound = judged.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return new Validated(sound ? measured : Optional.empty(), units, judged);
    }
}
