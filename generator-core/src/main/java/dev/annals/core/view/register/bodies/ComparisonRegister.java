package dev.annals.core.view.register.bodies;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of one indicator over the bodies of one level, in order, with the body above them as total. */
public final class ComparisonRegister {

    private static final String NAME = "bodies";

    private final Cells cells;
    private final Edition edition;

    /** For an edition. */
    public ComparisonRegister(Cells cells) {
        this.cells = cells;
        this.edition = cells.edition();
    }

    /** One indicator over the bodies below a body, or beside it. */
    public Register of(Block.Comparison block) {
        Indicator indicator = edition.indicator(block.indicator());
        return table(indicator, block.body(), block.period());
    }

    /** One indicator over the bodies below a body, or beside it. */
    public Register.Table table(Indicator indicator, String body, Period period) {
        Measured measured = edition.measured();
        Ranking ranking = measured.ranking(indicator, body, period);
        List<Row> rows = new ArrayList<>();
        List<Text> silent = new ArrayList<>();
        for (Ranking.Entry entry : ranking.entries()) {
            rows.add(row(indicator, entry, period));
            if (reading(indicator, entry.body(), period)
                    .flatMap(Reading::observation)
                    .isEmpty()) {
                measured.model().body(entry.body()).map(Body::title).ifPresent(silent::add);
            }
        }
        TableDraft draft = new TableDraft()
                .optional("ordinal", cells.message("column.rank"))
                .column("name", cells.message("column.body"))
                .column("number", edition.name(period))
                .optional("number", edition.name(period.previous()))
                .optional("change", cells.message("column.change"))
                .rows(rows);
        above(body).ifPresent(parent -> total(indicator, parent, period, draft));
        if (!silent.isEmpty()) {
            draft.note(cells.message("bodies.unreported", cells.join(silent)));
        }
        String title = indicator.title().or(edition.language());
        String caption = cells.message("bodies.caption", title, edition.name(period));
        return new Register.Table(NAME, caption, draft.table());
    }

    private Optional<Body> above(String body) {
        return edition.model().children(body).isEmpty()
                ? edition.model().body(body).flatMap(Body::parent).flatMap(edition.model()::body)
                : edition.model().body(body);
    }

    private void total(Indicator indicator, Body parent, Period period, TableDraft draft) {
        boolean any = reading(indicator, parent.id(), period)
                .flatMap(Reading::observation)
                .isPresent();
        if (any) {
            draft.total(cells(indicator, parent.id(), period, Cells.BLANK));
        }
    }

    private Row row(Indicator indicator, Ranking.Entry entry, Period period) {
        Cell place = entry.place().map(one -> cells.number(one)).orElse(Cells.NONE);
        return TableDraft.row("entry", cells(indicator, entry.body(), period, place));
    }

    private Cell[] cells(Indicator indicator, String body, Period period, Cell place) {
        Optional<Reading> reading = reading(indicator, body, period);
        return new Cell[] {
            place,
            cells.of(edition.model().body(body).map(Body::title)),
            figure(indicator, reading),
            figure(indicator, reading(indicator, body, period.previous())),
            reading.flatMap(Reading::change)
                    .map(change -> Cells.of(edition.wording().change(change, indicator.unit())))
                    .orElse(Cells.NONE)
        };
    }

    private Cell figure(Indicator indicator, Optional<Reading> reading) {
        return reading.flatMap(Reading::observation)
                .map(Observation::figure)
                .map(figure -> Cells.of(
                        edition.wording().figure(figure, indicator.unit()).text()))
                .orElse(Cells.NONE);
    }

    private Optional<Reading> reading(Indicator indicator, String body, Period period) {
        return edition.measured().series(indicator.id(), body).flatMap(series -> series.at(period));
    }
}
