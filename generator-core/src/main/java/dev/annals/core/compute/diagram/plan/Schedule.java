package dev.annals.core.compute.diagram.plan;

import dev.annals.core.model.plan.Project;
import dev.annals.core.model.work.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Projects and tasks with their dates; those without a day they are due are left out.
 *
 * @param first the first day of all
 * @param last the last day of all, not before the first
 * @param projects the projects
 * @param tasks the tasks
 */
public record Schedule(LocalDate first, LocalDate last, List<Dated<Project>> projects, List<Dated<Task>> tasks) {

    /** Keeps its own copies. */
    public Schedule {
        projects = List.copyOf(projects);
        tasks = List.copyOf(tasks);
    }

    /**
     * Something with dates; a month starts with its first day and is due on its last.
     *
     * @param <T> what it is
     * @param item what it is
     * @param start its first day; never after the last
     * @param end the day it is due, or was done
     */
    public record Dated<T>(T item, Optional<LocalDate> start, LocalDate end) {}
}
