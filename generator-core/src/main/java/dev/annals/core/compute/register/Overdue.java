package dev.annals.core.compute.register;

import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.inspection.Measure;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An issue or one of its measures that should have been done.
 *
 * @param issue the issue
 * @param measure the measure; absent when the issue itself is meant
 * @param deadline the deadline missed, ISO 8601
 * @param days how many days after the deadline the statuses are told for, 1 or more
 */
public record Overdue(Issue issue, Optional<Measure> measure, String deadline, long days) {

    private static final int MONTH = "2019-06".length();
    private static final int DAY = "2019-06-30".length();

    /** What is overdue of an inspection on a day, ISO 8601: each issue, then its measures. */
    public static List<Overdue> of(Inspection inspection, String asOf) {
        List<Overdue> all = new ArrayList<>();
        for (Issue issue : inspection.issues()) {
            days(issue.deadline(), issue.status(), asOf)
                    .ifPresent(days -> all.add(new Overdue(
                            issue, Optional.empty(), issue.deadline().orElseThrow(), days)));
            for (Measure measure : issue.measures()) {
                days(measure.deadline(), measure.status(), asOf)
                        .ifPresent(days -> all.add(new Overdue(
                                issue, Optional.of(measure), measure.deadline().orElseThrow(), days)));
            }
        }
        return all;
    }

    /** Whether an inspection has a deadline at all, be it of an issue or of a measure. */
    public static boolean canBe(Inspection inspection) {
        return inspection.issues().stream()
                .anyMatch(issue -> issue.deadline().isPresent()
                        || issue.measures().stream()
                                .anyMatch(measure -> measure.deadline().isPresent()));
    }

    /** Whether a task should have been done on a day, ISO 8601. */
    public static boolean isOverdue(Task task, String asOf) {
        return days(task, asOf).isPresent();
    }

    /** The days, 1 or more, since a task should have been done; none of one that is done, cancelled or not due. */
    public static Optional<Long> days(Task task, String asOf) {
        boolean open = task.status() != TaskStatus.DONE && task.status() != TaskStatus.CANCELLED;
        return open ? late(task.due(), asOf) : Optional.empty();
    }

    /** The days after the deadline of what is not done. */
    private static Optional<Long> days(Optional<String> deadline, IssueStatus status, String asOf) {
        return Rectification.isSettled(status) ? Optional.empty() : late(deadline, asOf);
    }

    /** A deadline that names a month is its last day. */
    private static Optional<Long> late(Optional<String> deadline, String asOf) {
        if (deadline.isEmpty() || asOf.length() != DAY) {
            return Optional.empty();
        }
        LocalDate last = deadline.get().length() == MONTH
                ? YearMonth.parse(deadline.get()).atEndOfMonth()
                : LocalDate.parse(deadline.get());
        return Optional.of(ChronoUnit.DAYS.between(last, LocalDate.parse(asOf))).filter(days -> days > 0);
    }
}
