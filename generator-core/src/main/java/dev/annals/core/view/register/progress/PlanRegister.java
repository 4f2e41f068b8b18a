package dev.annals.core.view.register.progress;

import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.compute.plan.PlanReview;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.compute.progress.forecast.Forecast;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.ProgressMarks;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import dev.annals.core.wording.ProgressWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the indicators of a plan: base, target, state, way done against time, status and forecast. */
public final class PlanRegister {

    private static final String NAME = "plan";
    private static final String PATH = "column.path";

    private final Captions captions;
    private final Cells cells;
    private final ProgressWords words;

    /** For an edition. */
    public PlanRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.words = new ProgressWords(cells.edition().messages());
    }

    /** The indicators of a plan, the binding ones first. */
    public Register of(Plan plan) {
        return table(plan, draft(plan).without(cells.message(PATH)));
    }

    /** The same with what was due by the time of the latest figure. */
    public Register withPath(Plan plan) {
        return table(plan, draft(plan));
    }

    private Register table(Plan plan, TableDraft draft) {
        String caption = captions.of(NAME, RegisterKind.Subject.PLAN, plan.id(), plan.title());
        return new Register.Table(NAME, caption, draft.table());
    }

    private TableDraft draft(Plan plan) {
        PlanReview review = PlanReviews.of(plan.id(), cells.edition().measured())
                .orElseThrow()
                .published();
        TableDraft draft = columns();
        List<Nature> natures = Stream.of(Nature.values())
                .filter(nature -> review.of(nature).stream().anyMatch(PlanRegister::isPublic))
                .toList();
        int number = 0;
        for (Nature nature : natures) {
            List<Row> rows = new ArrayList<>();
            for (PlanProgress progress : review.of(nature)) {
                if (isPublic(progress)) {
                    rows.add(row(++number, progress));
                }
            }
            if (natures.size() > 1) {
                draft.group(Cells.words(cells.message("nature." + nature.key())), rows);
            } else {
                draft.rows(rows);
            }
        }
        return draft.note(note(plan, review));
    }

    private TableDraft columns() {
        return new TableDraft()
                .column("ordinal", cells.message("column.ordinal"))
                .column("name", cells.message("column.indicator"))
                .optional("number", cells.message("column.base"))
                .column("number", cells.message("column.target"))
                .optional("number", cells.message(PATH))
                .column("number", cells.message("column.current"))
                .optional("number", cells.message("column.done"))
                .optional("number", cells.message("column.time-gone"))
                .optional("number", cells.message("column.pace"))
                .column("status", cells.message("column.status"))
                .optional("text", cells.message("column.forecast"));
    }

    private static boolean isPublic(PlanProgress progress) {
        return progress.indicator().isPublic();
    }

    private String note(Plan plan, PlanReview review) {
        String note = cells.message("plan.note", cells.period(plan.period()), cells.period(plan.term()));
        String counts = review.counts().counts().entrySet().stream()
                .map(entry -> cells.message("plan.count", words.grade(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(cells.message("list.comma")));
        note = cells.message("plan.counts", review.counts().total(), counts) + note;
        return review.isPastHalf() ? note + cells.message("plan.past-half") : note;
    }

    private Row row(int number, PlanProgress progress) {
        return TableDraft.row(
                "entry",
                cells.number(number),
                Cells.of(cells.linked(
                        progress.indicator().title(),
                        Address.indicator(progress.indicator().id()))),
                progress.base()
                        .map(base -> figure(progress, base.figure(), base.period()))
                        .orElse(Cells.NONE),
                Cells.of(text(progress, progress.target())),
                due(progress),
                progress.latest()
                        .map(latest -> figure(progress, latest.figure(), latest.period()))
                        .orElseGet(() -> Cells.of(cells.message("plan.unreported"))),
                share(progress, Symbol.DONE),
                share(progress, Symbol.TIME),
                progress.appraisal()
                        .number(Symbol.PACE)
                        .map(pace -> Cells.of(words.ratio(pace)))
                        .orElse(Cells.NONE),
                Cells.of(ProgressMarks.view(
                        progress.appraisal().grade(), cells.edition().messages())),
                progress.forecast()
                        .map(forecast -> forecast(progress, forecast))
                        .orElse(Cells.NONE));
    }

    /** What was due: as the plan's path says, else on the straight line, worded as the target is. */
    private Cell due(PlanProgress progress) {
        return progress.latest()
                .map(Observation::period)
                .map(period -> progress.promise().path().get(period))
                .map(figure -> text(progress, figure))
                .or(() -> progress.appraisal()
                        .number(Symbol.PATH_VALUE)
                        .map(value -> cells.edition()
                                .wording()
                                .between(value, value, progress.target(), progress.indicator())))
                .map(Cells::of)
                .orElse(Cells.NONE);
    }

    private Cell share(PlanProgress progress, Symbol symbol) {
        return words.share(progress.appraisal(), symbol)
                .map(percent -> Cells.of(cells.message("binding.rate", percent)))
                .orElse(Cells.NONE);
    }

    private Cell figure(PlanProgress progress, Figure figure, Period period) {
        return Cells.detailed(
                Cells.of(text(progress, figure)),
                List.of(Cells.words(cells.edition().head(period))));
    }

    private String text(PlanProgress progress, Figure figure) {
        return cells.edition()
                .wording()
                .figure(figure, progress.indicator().unit())
                .text();
    }

    private Cell forecast(PlanProgress progress, Forecast forecast) {
        Optional<String> range = forecast.low()
                .flatMap(low -> forecast.high()
                        .map(high ->
                                cells.edition().wording().between(low, high, progress.target(), progress.indicator())));
        if (range.isEmpty()) {
            return Cells.NONE;
        }
        List<Line> details = new ArrayList<>();
        details.add(Cells.words(reached(forecast)));
        return Cells.detailed(Cells.of(range.get()), details);
    }

    private String reached(Forecast forecast) {
        List<Integer> years = Stream.of(forecast.line(), forecast.growth())
                .flatMap(Optional::stream)
                .flatMap(projection -> projection.reached().stream())
                .sorted()
                .distinct()
                .toList();
        long ways = Stream.of(forecast.line(), forecast.growth())
                .flatMap(Optional::stream)
                .count();
        long arriving = Stream.of(forecast.line(), forecast.growth())
                .flatMap(Optional::stream)
                .filter(projection -> projection.reached().isPresent())
                .count();
        if (years.isEmpty()) {
            return cells.message("plan.forecast.never");
        }
        String first = years.get(0).toString();
        if (arriving < ways) {
            return cells.message("plan.forecast.perhaps", first);
        }
        return years.size() == 1
                ? cells.message("plan.forecast.reached", first)
                : cells.message(
                        "plan.forecast.between",
                        first,
                        years.get(years.size() - 1).toString());
    }
}
