package dev.annals.core.view.register.review;

import dev.annals.core.compute.register.Moves;
import dev.annals.core.compute.register.Selection;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.review.Standing;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of places in orders: place, of how many, how it moved. */
public final class StandingRegister {

    private static final Unit PLACES = new Unit("", new Text(Map.of(Language.CHINESE, "")), UnitKind.RANK, List.of());

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public StandingRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The places that a block shows. */
    public Register of(Block.Register block) {
        List<Row> rows = new Selection(cells.edition().model())
                .standings(block).stream().map(this::row).toList();
        return new Register.Table(
                block.kind().key(),
                captions.of(block.kind().key(), block.period()),
                new TableDraft()
                        .column("name", cells.message("column.ranked"))
                        .column("status", cells.message("column.place"))
                        .optional("status", cells.message("column.move"))
                        .column("status", cells.message("column.level"))
                        .optional("short", cells.message("column.awarded-by"))
                        .optional("date", cells.message("column.date"))
                        .rows(rows)
                        .table());
    }

    private Row row(Standing standing) {
        return TableDraft.row(
                "entry",
                Cells.detailed(
                        Cells.of(cells.line(standing.title())),
                        standing.note().map(cells::line).stream().toList()),
                place(standing),
                Moves.of(standing)
                        .map(change -> Cells.of(cells.edition().wording().change(change, PLACES)))
                        .orElse(Cells.NONE),
                Cells.of(cells.message("level." + standing.level().key())),
                cells.of(standing.awardedBy()),
                cells.date(standing.date()));
    }

    private Cell place(Standing standing) {
        String place = cells.figure(new Figure.Rank("", standing.rank()));
        Optional<String> among = standing.of().map(of -> cells.message("register.among", place, of));
        return Cells.of(among.orElse(place));
    }
}
