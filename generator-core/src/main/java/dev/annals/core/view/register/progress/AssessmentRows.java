package dev.annals.core.view.register.progress;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.ProgressMarks;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Row;
import dev.annals.core.wording.ProgressWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows that tell how one status was found: what is assessed, the method, what went in, what came out. */
public final class AssessmentRows {

    private final Cells cells;
    private final Edition edition;
    private final ProgressWords words;

    /** For an edition. */
    public AssessmentRows(Cells cells) {
        this.cells = cells;
        this.edition = cells.edition();
        this.words = new ProgressWords(edition.messages());
    }

    /** The table to be filled, whose first column has this head. */
    public TableDraft draft(String head) {
        return new TableDraft()
                .column("name", head)
                .column("short", cells.message("column.method"))
                .column("text", cells.message("column.inputs"))
                .column("status", cells.message("column.status"));
    }

    /** How the target of a period was met, in a row with this name; empty when there is none. */
    public Optional<Row> annual(Line name, Series series, Period period) {
        Optional<Reading> before = series.at(period.previous());
        return series.at(period)
                .flatMap(reading ->
                        reading.outcome().map(outcome -> annual(name, outcome, inputs(series, reading, before))));
    }

    private Row annual(Line name, Outcome outcome, List<Line> inputs) {
        return TableDraft.row(
                "entry",
                Cells.of(name),
                Cells.of(cells.message("methods.comparison")),
                Cells.of(inputs),
                Cells.of(Statuses.view(outcome.status(), edition.messages())));
    }

    private List<Line> inputs(Series series, Reading reading, Optional<Reading> before) {
        Indicator indicator = series.indicator();
        List<Line> inputs = new ArrayList<>();
        reading.outcome()
                .map(outcome -> edition.wording()
                        .figure(outcome.target().figure(), indicator.unit())
                        .text())
                .ifPresent(target -> inputs.add(Cells.words(cells.message("methods.target", target))));
        reading.observation().map(one -> value("methods.value", indicator, one)).ifPresent(inputs::add);
        before.flatMap(Reading::observation)
                .map(one -> value("methods.before", indicator, one))
                .ifPresent(inputs::add);
        return inputs;
    }

    private Line value(String key, Indicator indicator, Observation one) {
        String figure = edition.wording().figure(one.figure(), indicator.unit()).text();
        return Cells.words(cells.message(key, figure));
    }

    /** How far an indicator of a plan is, in a row with this name. */
    public Row plan(Line name, PlanProgress progress) {
        List<Line> inputs = new ArrayList<>();
        inputs.add(Cells.words(words.inputs(progress.appraisal())));
        progress.appraisal().guards().forEach(guard -> inputs.add(Cells.words(words.guard(guard))));
        progress.forecast()
                .ifPresent(forecast -> words.forecast(forecast).forEach(line -> inputs.add(Cells.words(line))));
        return TableDraft.row(
                "entry",
                Cells.of(name),
                Cells.of(words.method(progress.appraisal().method())),
                Cells.of(inputs),
                Cells.of(ProgressMarks.view(progress.appraisal().grade(), edition.messages())));
    }
}
