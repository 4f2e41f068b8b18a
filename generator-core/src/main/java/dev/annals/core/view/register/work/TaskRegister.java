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
import java.util.Optional;

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
                .column("short", cells.message("column.lead"))
                .optional("short", cells.message("column.support"))
                .column("date", cells.message("column.schedule"))
                .column("status", cells.message("column.state"))
                .optional("number", cells.message("column.percent"))
                .optional("text", cells.message("column.deliverables"));
        int number = 0;
        for (FocusArea area : new Selection(cells.edition().model()).tasks(block)) {
            List<Row> rows = new ArrayList<>();
            for (Task task : area.tasks()) {
                rows.add(row(++number, task));
            }
            draft.group(cells.line(area.title()), rows);
        }
        return new Register.Table(NAME, caption(block), draft.table());
    }

    private String caption(Block.Tasks block) {
        return block.plan()
                .flatMap(cells.edition().model().undertakings()::plan)
                .map(plan -> captions.of(NAME, RegisterKind.Subject.PLAN, plan.id(), plan.title()))
                .orElseGet(() -> captions.of(NAME, block.period()));
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
        task.milestones().forEach(milestone -> details.add(line(milestone)));
        task.origin().ifPresent(origin -> details.add(cells.around("register.origin", origin)));
        task.note().ifPresent(note -> details.add(cells.line(note)));
        return details;
    }

    private Line line(Milestone milestone) {
        String status = marks.of(milestone.status()).word();
        String title = milestone.title().or(cells.edition().language());
        Optional<String> due = milestone.due().map(cells::due);
        return Cells.words(
                due.isPresent()
                        ? cells.message("register.milestone.due", title, due.get(), status)
                        : cells.message("register.milestone", title, status));
    }

    /** What is done of what is planned; a unit that both have is said once. */
    private Line line(Deliverable deliverable) {
        String title = deliverable.title().or(cells.edition().language());
        String planned = cells.figure(deliverable.planned());
        String done = deliverable
                .done()
                .map(figure -> done(figure, deliverable.planned()))
                .orElse("–");
        return Cells.words(cells.message("register.deliverable", title, done, planned));
    }

    private String done(Figure done, Figure planned) {
        Worded first = cells.worded(done);
        Worded second = cells.worded(planned);
        return first.measure().equals(second.measure())
                ? Worded.join(first.before(), first.number(), first.inside())
                : first.text();
    }
}
