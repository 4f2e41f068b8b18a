package dev.annals.core.view.register.work;

import dev.annals.core.compute.register.Selection;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;

/** The table of tasks by focus area, numbered through. */
public final class TaskRegister {

    private static final String NAME = "tasks";

    private final Cells cells;
    private final Captions captions;
    private final TaskWords words;

    /** For an edition. */
    public TaskRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.words = new TaskWords(cells);
    }

    /** The tasks that a block shows. */
    public Register of(Block.Tasks block) {
        TableDraft draft = new TableDraft()
                .column("ordinal", cells.message("column.ordinal"))
                .column("name", cells.message("column.task"))
                .optional("short", cells.message("column.lead"))
                .optional("short", cells.message("column.support"))
                .optional("date", cells.message("column.schedule"))
                .column("status", cells.message("column.state"))
                .optional("number", cells.message("column.percent"))
                .optional("text", cells.message("column.deliverables"));
        List<FocusArea> areas = new Selection(cells.edition().model()).tasks(block);
        if (block.focus().isPresent() && areas.size() == 1) {
            FocusArea area = areas.get(0);
            draft.rows(rows(area, 0));
            return new Register.Table(NAME, captions.narrowed(caption(block), area.title()), draft.table());
        }
        int before = 0;
        for (FocusArea area : areas) {
            draft.group(cells.line(area.title()), rows(area, before));
            before += area.tasks().size();
        }
        return new Register.Table(NAME, caption(block), draft.table());
    }

    private String caption(Block.Tasks block) {
        return block.plan()
                .flatMap(cells.edition().model().undertakings()::plan)
                .map(plan -> captions.of(NAME, RegisterKind.Subject.PLAN, plan.id(), plan.title()))
                .orElseGet(() -> captions.of(NAME, block.period()));
    }

    private List<Row> rows(FocusArea area, int before) {
        List<Row> rows = new ArrayList<>();
        for (Task task : area.tasks()) {
            rows.add(row(before + rows.size() + 1, task));
        }
        return rows;
    }

    private Row row(int number, Task task) {
        return TableDraft.row(
                "entry",
                cells.number(number),
                Cells.detailed(Cells.of(words.title(task)), words.details(task)),
                cells.of(task.lead()),
                cells.joined(task.support()),
                cells.schedule(task.start(), task.due()),
                words.status(task),
                cells.number(task.percent()),
                words.deliverables(task));
    }
}
