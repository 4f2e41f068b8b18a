package dev.annals.core.view.register.progress;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.ProgressMarks;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import dev.annals.core.wording.ProgressWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annex that tells for every status how it was found: method, inputs and result. */
public final class MethodRegister {

    private static final String NAME = "methods";

    private final Captions captions;
    private final Cells cells;
    private final Edition edition;
    private final ProgressWords words;

    /** For an edition. */
    public MethodRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.edition = cells.edition();
        this.words = new ProgressWords(edition.messages());
    }

    /** The statuses of the targets of a period, and of the plan that the document is about. */
    public Register of(Block.Register block) {
        TableDraft draft = columns();
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
        TableDraft draft = columns().rows(plan(plan.id())).note(cells.message("methods.note"));
        return new Register.Table(NAME, caption, draft.table());
    }

    private TableDraft columns() {
        return new TableDraft()
                .column("name", cells.message("column.indicator"))
                .column("short", cells.message("column.method"))
                .column("text", cells.message("column.inputs"))
                .column("status", cells.message("column.status"));
    }

    private List<Row> annual(String body, Period period) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : edition.indicators()) {
            Optional<Series> series = edition.measured().series(indicator.id(), body);
            series.flatMap(one -> one.at(period))
                    .ifPresent(reading -> reading.outcome()
                            .ifPresent(outcome -> rows.add(row(
                                    indicator, reading, outcome, series.flatMap(one -> one.at(period.previous()))))));
        }
        return rows;
    }

    private Row row(Indicator indicator, Reading reading, Outcome outcome, Optional<Reading> before) {
        List<Line> inputs = new ArrayList<>();
        inputs.add(Cells.words(cells.message(
                "methods.target",
                edition.wording()
                        .figure(outcome.target().figure(), indicator.unit())
                        .text())));
        reading.observation().map(one -> value("methods.value", indicator, one)).ifPresent(inputs::add);
        before.flatMap(Reading::observation)
                .map(one -> value("methods.before", indicator, one))
                .ifPresent(inputs::add);
        return TableDraft.row(
                "entry",
                Cells.of(cells.line(indicator.title())),
                Cells.of(cells.message("methods.comparison")),
                Cells.of(inputs),
                Cells.of(Statuses.view(outcome.status(), edition.messages())));
    }

    private Line value(String key, Indicator indicator, Observation one) {
        String figure = edition.wording().figure(one.figure(), indicator.unit()).text();
        return Cells.words(cells.message(key, figure));
    }

    private List<Row> plan(String id) {
        return PlanReviews.of(id, edition.measured()).stream()
                .flatMap(review -> review.indicators().stream())
                .filter(progress -> progress.indicator().isPublic())
                .map(this::row)
                .toList();
    }

    private Row row(PlanProgress progress) {
        List<Line> inputs = new ArrayList<>();
        inputs.add(Cells.words(words.inputs(progress.appraisal())));
        progress.appraisal().guards().forEach(guard -> inputs.add(Cells.words(words.guard(guard))));
        progress.forecast()
                .ifPresent(forecast -> words.forecast(forecast).forEach(line -> inputs.add(Cells.words(line))));
        return TableDraft.row(
                "entry",
                Cells.of(cells.line(progress.indicator().title())),
                Cells.of(words.method(progress.appraisal().method())),
                Cells.of(inputs),
                Cells.of(ProgressMarks.view(progress.appraisal().grade(), edition.messages())));
    }
}
