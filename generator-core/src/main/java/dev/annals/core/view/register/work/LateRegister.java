package dev.annals.core.view.register.work;

import dev.annals.core.compute.register.Overdue;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The table of tasks that should have been done, the one that is latest first. */
public final class LateRegister {

    private static final String NAME = "overdue";

    private final Cells cells;
    private final TaskWords words;

    /** For an edition. */
    public LateRegister(Captions captions) {
        this.cells = captions.cells();
        this.words = new TaskWords(cells);
    }

    private record Late(long days, Row row) {}

    /** What is overdue of these focus areas; a sentence when nothing is, which names no day when none matters. */
    public Register of(List<FocusArea> areas) {
        String asOf = cells.edition().model().site().asOf();
        List<Late> late = new ArrayList<>();
        for (FocusArea area : areas) {
            for (Task task : area.tasks()) {
                Overdue.days(task, asOf).ifPresent(days -> late.add(new Late(days, row(area, task, days))));
            }
        }
        if (late.isEmpty()) {
            boolean dated = areas.stream()
                    .flatMap(area -> area.tasks().stream())
                    .anyMatch(task -> task.due().isPresent());
            return new Register.Statement(
                    NAME,
                    dated
                            ? cells.message("register.overdue.none", cells.date(asOf))
                            : cells.message("register.overdue.undated"));
        }
        late.sort(Comparator.comparingLong(Late::days).reversed());
        String caption = cells.message("register.as-of", cells.message("tasks.overdue"), cells.date(asOf));
        return new Register.Table(
                NAME,
                caption,
                columns().rows(late.stream().map(Late::row).toList()).table());
    }

    private TableDraft columns() {
        return new TableDraft()
                .column("name", cells.message("column.task"))
                .optional("short", cells.message("column.body"))
                .optional("short", cells.message("column.lead"))
                .column("date", cells.message("column.deadline"))
                .column("number", cells.message("column.late"))
                .column("status", cells.message("column.state"));
    }

    private Row row(FocusArea area, Task task, long days) {
        return TableDraft.row(
                "entry",
                Cells.of(words.title(task)),
                body(area),
                cells.of(task.lead()),
                cells.date(task.due()),
                cells.number(days),
                Cells.of(words.mark(task)));
    }

    /** The body, where there are several. */
    private Cell body(FocusArea area) {
        Edition edition = cells.edition();
        return edition.bodies().size() < 2
                ? Cells.NONE
                : cells.of(edition.model().body(area.body()).map(Body::shortTitle));
    }
}
