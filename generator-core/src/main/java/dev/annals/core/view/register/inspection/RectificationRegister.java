package dev.annals.core.view.register.inspection;

import dev.annals.core.compute.register.Rectification;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.inspection.Measure;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;

/** The table of totals: issues and measures by status, and the closing rate. */
public final class RectificationRegister {

    private static final String NAME = "rectification";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public RectificationRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The totals of an inspection. */
    public Register of(Inspection inspection) {
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.what"))
                .column("number", cells.message("column.all"));
        for (IssueStatus status : IssueStatus.values()) {
            draft.column("number", cells.message("issue-status." + status.key()));
        }
        draft.column("number", cells.message("column.closing"));
        List<IssueStatus> measures = inspection.issues().stream()
                .flatMap(issue -> issue.measures().stream())
                .map(Measure::status)
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "register.count.issues",
                inspection.issues().stream().map(Issue::status).toList()));
        if (!measures.isEmpty()) {
            rows.add(row("register.count.measures", measures));
        }
        String caption = captions.of(NAME, RegisterKind.Subject.INSPECTION, inspection.id(), inspection.title());
        return new Register.Table(NAME, caption, draft.rows(rows).table());
    }

    private Row row(String key, List<IssueStatus> statuses) {
        Rectification all = Rectification.of(statuses);
        List<Cell> row = new ArrayList<>();
        row.add(Cells.of(cells.message(key)));
        row.add(cells.number(all.all()));
        all.counts().values().forEach(count -> row.add(cells.number(count)));
        row.add(cells.number(all.rate()));
        return new Row("entry", row);
    }
}
