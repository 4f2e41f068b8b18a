package dev.annals.core.view.page;

import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.table.Register;
import java.util.List;
import java.util.Optional;

/**
 * The page of all tasks: what is overdue, then by body and leading office with everything that is known, then by status.
 *
 * @param frame what surrounds it
 * @param title its heading
 * @param standing how they stand, in a sentence
 * @param counts how many have which status, each leading to its list
 * @param overdue what is overdue, or a sentence that nothing is
 * @param bodies the tasks of each body that has some
 * @param statuses the tasks of each status that some have
 */
public record TasksView(
        Frame frame,
        String title,
        String standing,
        List<StatusCount> counts,
        Register overdue,
        List<Group> bodies,
        List<StatusList> statuses)
        implements PageView {

    /** Keeps its own copies. */
    public TasksView {
        counts = List.copyOf(counts);
        bodies = List.copyOf(bodies);
        statuses = List.copyOf(statuses);
    }

    /**
     * The tasks of a body.
     *
     * @param id anchor
     * @param title the body
     * @param href address of the body's page; absent where there is only one body
     * @param count how many tasks
     * @param tasks the tasks by leading office; each row has the anchor of its task
     */
    public record Group(String id, Label title, Optional<String> href, int count, Register tasks) {}

    /**
     * The tasks of a status.
     *
     * @param status the status, whose key is the anchor
     * @param tasks links to the tasks
     */
    public record StatusList(StatusView status, List<ListView.Entry> tasks) {

        /** Keeps its own copy. */
        public StatusList {
            tasks = List.copyOf(tasks);
        }
    }
}
