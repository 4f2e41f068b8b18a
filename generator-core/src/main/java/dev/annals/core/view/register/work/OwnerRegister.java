package dev.annals.core.view.register.work;

import dev.annals.core.model.text.Text;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of the tasks of a body by the office that leads, each with an anchor; those without a lead stand last. */
public final class OwnerRegister {

    private final Cells cells;
    private final TaskWords words;

    /** For an edition. */
    public OwnerRegister(Captions captions) {
        this.cells = captions.cells();
        this.words = new TaskWords(cells);
    }

    /**
     * The tasks of focus areas.
     *
     * @param caption the caption
     * @param areas the focus areas, in order
     */
    public Register of(String caption, List<FocusArea> areas) {
        Map<String, List<Row>> owners = new LinkedHashMap<>();
        List<Row> others = new ArrayList<>();
        for (FocusArea area : areas) {
            for (Task task : area.tasks()) {
                task.lead()
                        .map(this::name)
                        .map(owner -> owners.computeIfAbsent(owner, key -> new ArrayList<>()))
                        .orElse(others)
                        .add(row(area, task));
            }
        }
        TableDraft draft = columns();
        owners.forEach((owner, rows) -> draft.group(title(owner, rows), rows));
        if (owners.isEmpty()) {
            draft.rows(others);
        } else if (!others.isEmpty()) {
            draft.group(title(cells.message("tasks.no-lead"), others), others);
        }
        return new Register.Table("tasks", caption, draft.table());
    }

    private String name(Text owner) {
        return owner.or(cells.edition().language());
    }

    private Line title(String owner, List<Row> rows) {
        return Cells.words(cells.message("tasks.counted", owner, rows.size()));
    }

    private TableDraft columns() {
        return new TableDraft()
                .column("name", cells.message("column.task"))
                .column("status", cells.message("column.state"))
                .column("date", cells.message("column.period"))
                .optional("date", cells.message("column.schedule"))
                .optional("number", cells.message("column.percent"))
                .optional("text", cells.message("column.deliverables"))
                .optional("short", cells.message("column.support"));
    }

    private Row row(FocusArea area, Task task) {
        List<Line> details = new ArrayList<>();
        details.add(Cells.words(cells.message("tasks.area", name(area.title()))));
        details.addAll(words.details(task));
        return TableDraft.row(
                        "entry",
                        Cells.detailed(Cells.of(cells.line(task.title())), details),
                        words.status(task),
                        Cells.of(period(area)),
                        cells.schedule(task.start(), task.due()),
                        cells.number(task.percent()),
                        words.deliverables(task),
                        cells.joined(task.support()))
                .at("task-" + task.id());
    }

    /** The year, or the plan by its term. */
    private Line period(FocusArea area) {
        String name = cells.edition().head(area.period());
        Optional<String> plan = area.plan().map(Address::plan);
        return plan.map(address -> Cells.linked(name, address)).orElseGet(() -> Cells.words(name));
    }
}
