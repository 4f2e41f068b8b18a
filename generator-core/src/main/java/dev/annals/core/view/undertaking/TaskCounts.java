package dev.annals.core.view.undertaking;

import dev.annals.core.compute.register.Overdue;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many tasks are how far. */
final class TaskCounts {

    private final Cells cells;
    private final Marks marks;

    TaskCounts(Cells cells) {
        this.cells = cells;
        this.marks = new Marks(cells.edition());
    }

    /** In the order of {@link TaskStatus}; a status that does not occur is left out. */
    List<StatusCount> by(List<Task> tasks) {
        return Stream.of(TaskStatus.values())
                .map(status -> new StatusCount(marks.of(status), count(tasks, status), Optional.empty()))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static int count(List<Task> tasks, TaskStatus status) {
        return (int) tasks.stream().filter(task -> task.status() == status).count();
    }

    /** 6项任务中，2项已完成，1项逾期。 None without tasks. */
    Optional<String> sentence(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        String asOf = cells.edition().model().site().asOf();
        int late = (int)
                tasks.stream().filter(task -> Overdue.isOverdue(task, asOf)).count();
        List<String> parts = new ArrayList<>();
        parts.add(cells.message("standing.done", count(tasks, TaskStatus.DONE)));
        if (late > 0) {
            parts.add(cells.message("standing.overdue", late));
        }
        String and = cells.message("standing.and");
        return Optional.of(cells.message("standing.plan.tasks", tasks.size(), String.join(and, parts)));
    }
}
