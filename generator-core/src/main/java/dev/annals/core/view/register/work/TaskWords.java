package dev.annals.core.view.register.work;

import dev.annals.core.compute.register.Overdue;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.work.Deliverable;
import dev.annals.core.model.work.Milestone;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Marks;
import dev.annals.core.view.table.Cell;
import dev.annals.core.wording.Worded;
import java.util.ArrayList;
import java.util.List;

/** What is said of a task, in any table of tasks. */
final class TaskWords {

    private final Cells cells;
    private final Marks marks;
    private final String asOf;

    TaskWords(Cells cells) {
        this.cells = cells;
        this.marks = new Marks(cells.edition());
        this.asOf = cells.edition().model().site().asOf();
    }

    /** Its title, which leads to where it stands among all tasks. */
    Line title(Task task) {
        return cells.linked(task.title(), Address.task(task.id()));
    }

    /** What it delivers. */
    Cell deliverables(Task task) {
        return Cells.of(task.deliverables().stream().map(this::line).toList());
    }

    /** How far it is. */
    StatusView mark(Task task) {
        return marks.of(task.status());
    }

    /** How far it is, and whether it is overdue. */
    Cell status(Task task) {
        StatusView status = marks.of(task.status());
        return Overdue.isOverdue(task, asOf) ? Cells.of(status, marks.overdue()) : Cells.of(status);
    }

    /** Its steps, where it comes from, and a remark. */
    List<Line> details(Task task) {
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
