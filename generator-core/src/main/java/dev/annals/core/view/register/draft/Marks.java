package dev.annals.core.view.register.draft;

import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.review.Severity;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.StatusView;

/**
 * Statuses with mark and word.
 *
 * @param edition the edition
 */
public record Marks(Edition edition) {

    private static final String OPEN = "○";
    private static final String HALF = "◐";
    private static final String DONE = "✓";
    private static final String ALARM = "▲";

    /** How far a task or milestone is. */
    public StatusView of(TaskStatus status) {
        String mark = switch (status) {
            case NOT_STARTED -> OPEN;
            case UNDER_WAY -> HALF;
            case DONE -> DONE;
            case BEHIND -> ALARM;
            case CANCELLED -> "–";
        };
        return view(status.key(), mark, "task-status.");
    }

    /** How far an issue or measure is. */
    public StatusView of(IssueStatus status) {
        String mark = switch (status) {
            case NOT_STARTED -> OPEN;
            case UNDER_WAY -> HALF;
            case DONE, DONE_AND_KEPT_UP, CLOSED -> DONE;
        };
        return view(status.key(), mark, "issue-status.");
    }

    /** How grave a problem is. */
    public StatusView of(Severity severity) {
        String mark = switch (severity) {
            case HIGH -> ALARM;
            case MEDIUM -> HALF;
            case LOW -> OPEN;
        };
        return view(severity.key(), mark, "severity.");
    }

    /** That something should have been done. */
    public StatusView overdue() {
        return new StatusView("overdue", ALARM, edition.messages().text("register.overdue.mark"));
    }

    private StatusView view(String key, String mark, String prefix) {
        return new StatusView(key, mark, edition.messages().text(prefix + key));
    }
}
