package dev.annals.core.view.indicator;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.register.bodies.BreakdownRegister;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.register.progress.AssessmentRows;
import dev.annals.core.view.table.RegisterTable;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the statuses of one indicator were found, and what its figure consists of. */
final class Assessments {

    private final Edition edition;
    private final Cells cells;
    private final AssessmentRows rows;

    Assessments(Edition edition) {
        this.edition = edition;
        this.cells = new Cells(edition);
        this.rows = new AssessmentRows(cells);
    }

    /** The targets of all periods, the newest first, then the plans. */
    Optional<RegisterTable> table(Series series) {
        List<Row> found = new ArrayList<>();
        List<Reading> readings = series.readings();
        for (int i = readings.size() - 1; i >= 0; i--) {
            Period period = readings.get(i).period();
            rows.annual(Cells.words(edition.name(period)), series, period).ifPresent(found::add);
        }
        boolean isPlanned = found.addAll(plans(series));
        TableDraft draft = rows.draft(cells.message("column.promise")).rows(found);
        if (isPlanned) {
            draft.note(cells.message("methods.note"));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(draft.table());
    }

    private List<Row> plans(Series series) {
        return PlanReviews.all(edition.measured()).stream()
                .filter(review -> review.plan().body().equals(series.body()))
                .filter(review -> edition.published().plans().contains(review.plan()))
                .flatMap(review -> review
                        .of(series.indicator().id())
                        .map(progress -> rows.plan(
                                cells.linked(
                                        review.plan().title(),
                                        Address.plan(review.plan().id())),
                                progress))
                        .stream())
                .toList();
    }

    /** The last figure that has parts, by its dimensions. */
    Optional<RegisterTable> parts(Series series) {
        String indicator = series.indicator().id();
        return edition.measured().parts(indicator, series.body()).stream()
                .flatMap(part -> part.readings().stream())
                .filter(reading -> reading.observation().isPresent())
                .map(Reading::period)
                .max(Period::compareTo)
                .map(period -> new BreakdownRegister(cells)
                        .table(series.indicator(), series.body(), period)
                        .table());
    }
}
