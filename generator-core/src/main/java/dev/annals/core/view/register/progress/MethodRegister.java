package dev.annals.core.view.register.progress;

import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.List;

/** The annex that tells for every status how it was found: method, inputs and result. */
public final class MethodRegister {

    private static final String NAME = "methods";

    private final Captions captions;
    private final Cells cells;
    private final Edition edition;
    private final AssessmentRows rows;

    /** For an edition. */
    public MethodRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.edition = cells.edition();
        this.rows = new AssessmentRows(cells);
    }

    /** The statuses of the targets of a period, and of the plan that the document is about. */
    public Register of(Block.Register block) {
        TableDraft draft = rows.draft(cells.message("column.indicator"));
        List<Row> annual = annual(block.body(), block.period());
        List<Row> plan = captions.subjects().plan().map(this::plan).orElse(List.of());
        if (annual.isEmpty() && plan.isEmpty()) {
            return new Register.Statement(NAME, cells.message("methods.none", cells.period(block.period())));
        }
        if (!annual.isEmpty() && !plan.isEmpty()) {
            draft.group(Cells.words(cells.message("methods.annual", cells.period(block.period()))), annual);
            draft.group(Cells.words(cells.message("methods.plan")), plan);
        } else {
            draft.rows(annual.isEmpty() ? plan : annual);
        }
        draft.note(cells.message("methods.note"));
        return new Register.Table(NAME, captions.of(NAME, block.period()), draft.table());
    }

    /** The statuses of the indicators of a plan. */
    public Register of(Plan plan) {
        String caption = captions.of(NAME, RegisterKind.Subject.PLAN, plan.id(), plan.title());
        TableDraft draft = rows.draft(cells.message("column.indicator"))
                .rows(plan(plan.id()))
                .note(cells.message("methods.note"));
        return new Register.Table(NAME, caption, draft.table());
    }

    /** The rows of the targets of a body in a period. */
    public List<Row> annual(String body, Period period) {
        return edition.indicators().stream()
                .flatMap(indicator -> edition.measured().series(indicator.id(), body).stream())
                .flatMap(series -> rows.annual(name(series.indicator()), series, period).stream())
                .toList();
    }

    /** The rows of the indicators of a plan. */
    public List<Row> plan(String id) {
        return PlanReviews.of(id, edition.measured()).stream()
                .flatMap(review -> review.indicators().stream())
                .filter(progress -> progress.indicator().isPublic())
                .map(progress -> rows.plan(name(progress.indicator()), progress))
                .toList();
    }

    private Line name(Indicator indicator) {
        return cells.linked(indicator.title(), Address.indicator(indicator.id()));
    }
}
