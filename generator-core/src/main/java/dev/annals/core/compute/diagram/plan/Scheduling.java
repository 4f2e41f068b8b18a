package dev.annals.core.compute.diagram.plan;

import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts projects and tasks on a time axis. */
public final class Scheduling {

    private static final int MOST = 60;
    private static final int MONTH = "2019-06".length();

    private Scheduling() {}

    /** The schedule of projects and of the public tasks of focus areas, in order. */
    public static Basis<Schedule> of(List<Project> projects, List<FocusArea> areas) {
        List<Schedule.Dated<Project>> built =
                projects.stream().flatMap(one -> dated(one).stream()).toList();
        List<Schedule.Dated<Task>> done = areas.stream()
                .flatMap(area -> area.tasks().stream())
                .filter(Task::isPublic)
                .flatMap(one -> dated(one).stream())
                .toList();
        if (built.isEmpty() && done.isEmpty()) {
            return Basis.without(Obstacle.NO_DATES);
        }
        if (built.size() + done.size() > MOST) {
            return Basis.without(Obstacle.TOO_MANY);
        }
        List<LocalDate> days = Stream.concat(built.stream(), done.stream())
                .flatMap(Scheduling::days)
                .sorted()
                .toList();
        return Basis.of(new Schedule(days.get(0), days.get(days.size() - 1), built, done));
    }

    private static Stream<LocalDate> days(Schedule.Dated<?> one) {
        return Stream.concat(one.start().stream(), Stream.of(one.end()));
    }

    /** What was where it is known, else what was planned. */
    private static Optional<Schedule.Dated<Project>> dated(Project project) {
        Optional<String> start = project.actual().start().or(project.planned()::start);
        Optional<String> end = project.actual().end().or(project.planned()::end);
        return dated(project, start, end);
    }

    private static Optional<Schedule.Dated<Task>> dated(Task task) {
        return dated(task, task.start(), task.due());
    }

    private static <T> Optional<Schedule.Dated<T>> dated(T item, Optional<String> start, Optional<String> end) {
        return end.map(Scheduling::last)
                .map(day -> new Schedule.Dated<>(
                        item, start.map(Scheduling::first).filter(from -> !from.isAfter(day)), day));
    }

    private static LocalDate first(String iso) {
        return iso.length() == MONTH ? YearMonth.parse(iso).atDay(1) : LocalDate.parse(iso);
    }

    private static LocalDate last(String iso) {
        return iso.length() == MONTH ? YearMonth.parse(iso).atEndOfMonth() : LocalDate.parse(iso);
    }
}
