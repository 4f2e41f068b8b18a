package dev.annals.core.view.register.progress;

import dev.annals.core.compute.reporting.Reporting;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.prose.Block;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.List;

/** The table of what has not been reported, by body; a sentence where nothing lacks. */
public final class UnreportedRegister {

    private static final String NAME = "unreported";

    private final Captions captions;
    private final Cells cells;

    /** For an edition. */
    public UnreportedRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** What a body and those below it have not reported for a period. */
    public Register of(Block.Register block) {
        Reporting reporting = Reporting.of(cells.edition().measured(), block.body(), block.period());
        if (reporting.lacks().isEmpty()) {
            return new Register.Statement(NAME, cells.message("unreported.none", cells.period(block.period())));
        }
        List<Row> rows = reporting.lacks().stream().map(this::row).toList();
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.body"))
                .column("number", cells.message("column.lacking"))
                .column("text", cells.message("column.indicator"))
                .rows(rows);
        return new Register.Table(NAME, captions.of(NAME, block.period()), draft.table());
    }

    private Row row(Reporting.Lack lack) {
        return TableDraft.row(
                "entry",
                Cells.of(cells.line(lack.body().title())),
                cells.number(lack.indicators().size()),
                cells.joined(lack.indicators().stream().map(Indicator::title).toList()));
    }
}
