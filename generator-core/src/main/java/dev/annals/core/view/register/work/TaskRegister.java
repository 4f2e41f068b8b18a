package dev.annals.core.view.register.work;

import dev.annals.core.compute.register.Overdue;
import dev.annals.core.compute.register.Selection;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.work.Deliverable;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Milestone;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Marks;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import dev.annals.core.wording.Worded;
import java.util.ArrayList;
import java.util.List;

/** The table of tasks by focus area, numbered through. */
public final class TaskRegister {

    private static final String NAME = "tasks";

    private final Cells cells;
    private final Captions captions;
    private final Marks marks;
    private final String asOf;

    /** For an edition. */
    public TaskRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.marks = new Marks(cells.edition());
        this.asOf = cells.edition().model().site().asOf();
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
                Cells.detailed(Cells.of(cells.line(task.title())), details(task)),
                cells.of(task.lead()),
                cells.joined(task.support()),
                cells.schedule(task.start(), task.due()),
                status(task),
                cells.number(task.percent()),
                Cells.of(task.deliverables().stream().map(this::line).toList()));
    }

    private Cell status(Task task) {
        StatusView status = marks.of(task.status());
        return Overdue.isOverdue(task, asOf) ? Cells.of(status, marks.overdue()) : Cells.of(status);
    }

    private List<Line> details(Task task) {
        List<Line> details = new ArrayList<>();
        task.milestones().forEach(milestone -> details.add(line(milestone, task)));
        task.origin().ifPresent(origin -> details.add(cells.around("register.origin", origin)));
        task.note().ifPresent(note -> details.add(cells.line(note)));
        return details;
    }

    /** A milestone that stands as its task does does not say so again. */
    private Line line(Milestone milestone, Task task) {
        List<String> parts = new ArrayList<>();
        parts.add(milestone.title().or(cells.edition().language()));
        milestone.due().map(cells::due).ifPresent(parts::add);
        if (milestone.status() != task.status()) {
            parts.add(marks.of(milestone.status()).word());
        }
        return Cells.words(cells.message("register.milestone." + parts.size(), parts.toArray()));
    }

    /** What is done of what is planned; a unit that both have is said once, and nothing of what is not reported yet. */
    private Line line(Deliverable deliverable) {
        String title = deliverable.title().or(cells.edition().language());
        String planned = cells.figure(deliverable.planned());
        return Cells.words(deliverable
                .done()
                .map(figure ->
                        cells.message("register.deliverable", title, done(figure, deliverable.planned()), planned))
                .orElseGet(() -> cells.message("register.deliverable.planned", title, planned)));
    }

    private String done(Figure done, Figure planned) {
        Worded first = cells.worded(done);
        Worded second = cells.worded(planned);
        return first.measure().equals(second.measure())
                ? Worded.join(first.before(), first.number(), first.inside())
                : first.text();
    }
}
