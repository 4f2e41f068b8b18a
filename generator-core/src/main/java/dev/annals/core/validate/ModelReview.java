package dev.annals.core.validate;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Measures;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.parallel.Parallel;
import dev.annals.core.validate.agreement.BindingChecks;
import dev.annals.core.validate.agreement.LiteralChecks;
import dev.annals.core.source.Picture;
import dev.annals.core.validate.agreement.NumberChecks;
import dev.annals.core.validate.agreement.PictureChecks;
import dev.annals.core.validate.agreement.Written;
import dev.annals.core.validate.check.ModelChecks;
import dev.annals.core.validate.check.plausibility.PlausibilityChecks;
import dev.annals.core.validate.check.work.DocumentKindChecks;
import dev.annals.core.validate.check.work.PlanBaseChecks;
import dev.annals.core.validate.contradiction.Contradictions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at a whole model from all sides, each of which knows nothing of the others. */
final class ModelReview {

    private final Model model;
    private final UnitCatalogue units;
    private final Written written;
    private final List<Picture> pictures;

    ModelReview(Model model, UnitCatalogue units, Written written, List<Picture> pictures) {
        this.model = model;
        this.units = units;
        this.written = written;
        this.pictures = pictures;
    }

    /** Adds what is wrong with the model, and gives it computed. */
    Measured check(Findings findings) {
        List<Measured> measured = new ArrayList<>(1);
        List<Consumer<Findings>> sides = List.of(
                own -> ModelChecks.check(model, own),
                own -> PlausibilityChecks.check(model, own),
                own -> {
                    measured.add(Measures.of(model));
                    BindingChecks.check(measured.get(0), written, own);
                },
                own -> LiteralChecks.check(model, units, own),
                own -> DocumentKindChecks.check(model, written, own),
                own -> NumberChecks.check(model, own),
                own -> Contradictions.check(model, units, own),
                own -> PlanBaseChecks.check(model, own),
                own -> PictureChecks.check(model, pictures, own));
        Parallel.map(sides, ModelReview::findings).forEach(findings::addAll);
        return measured.get(0);
    }

    private static List<Finding> findings(Consumer<Findings> side) {
        Findings own = new Findings();
        side.accept(own);
        return own.sorted();
    }
}
