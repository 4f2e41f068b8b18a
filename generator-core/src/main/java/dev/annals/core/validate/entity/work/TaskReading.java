package dev.annals.core.validate.entity.work;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.work.Deliverable;
import dev.annals.core.model.work.Milestone;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.DaySpan;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numbers;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tasks of all files, each id once, and tells what in them contradicts itself.
 *
 * <table>
 * <caption>Findings of its own and their arguments; {0} is the id of the task</caption>
 * <tr><td>{@code ENDS_BEFORE_START}</td><td>{1} the start, {2} the due date</td></tr>
 * <tr><td>{@code PROGRESS_CONTRADICTS}</td><td>{1} the share done, {2} the status</td></tr>
 * <tr><td>{@code MILESTONE_AFTER_DUE}</td><td>{1} when the milestone is due, {2} when the task is</td></tr>
 * </table>
 */
final class TaskReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> LEAD = Key.optional("lead", Shapes.TEXT);
    private static final Key<List<Text>> SUPPORT = Key.optional("support", Shapes.list(Shapes.TEXT));
    private static final Key<String> START = Key.optional("start", Shapes.DAY_OR_MONTH);
    private static final Key<String> DUE = Key.optional("due", Shapes.DAY_OR_MONTH);
    private static final Key<TaskStatus> STATUS =
            Key.optional("status", Choices.of(List.of(TaskStatus.values()), TaskStatus::key));
    private static final Key<BigDecimal> PERCENT = Key.optional("percent", Numbers.PERCENTAGE);
    private static final Key<Text> ORIGIN = Key.optional("origin", Shapes.TEXT);
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    static final Schema MILESTONE = Schema.of("milestone", TITLE, DUE, STATUS);

    private static final Key<List<Node>> MILESTONES = list("milestones", MILESTONE);
    private static final Key<List<Node>> DELIVERABLES = list("deliverables", DeliverableReading.DELIVERABLE);

    static final Schema TASK = Schema.of(
            "task",
            TITLE,
            LEAD,
            SUPPORT,
            START,
            DUE,
            STATUS,
            PERCENT,
            MILESTONES,
            DELIVERABLES,
            ORIGIN,
            NOTE,
            Choices.VISIBILITY);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Scope scope;
    private final TaskRegister register;
    private final DeliverableUnits units;

    TaskReading(Scope scope, TaskRegister register, DeliverableUnits units) {
        this.scope = scope;
        this.register = register;
        this.units = units;
    }

    /** How far a task is, as it is written. */
    private record Progress(Optional<TaskStatus> status, Optional<BigDecimal> percent) {}

    /** Reads a task; empty after a finding that leaves none. */
    Optional<Task> task(Node.Entry entry) {
        Node.Scalar id = entry.key();
        boolean good = Shapes.isId(id, scope);
        Optional<Place> before = register.before(id);
        before.ifPresent(first -> scope.add(Code.ID_DUPLICATE, id.place(), id.text(), first.toString()));
        return TASK.open(entry.value(), scope)
                .flatMap(fields -> task(id, fields))
                .filter(task -> good && before.isEmpty());
    }

    private Optional<Task> task(Node.Scalar id, Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        Optional<Text> lead = fields.get(LEAD);
        List<Text> support = fields.get(SUPPORT).orElse(List.of());
        Optional<String> start = fields.get(START);
        Optional<String> due = fields.get(DUE);
        Progress progress = new Progress(fields.get(STATUS), fields.get(PERCENT));
        List<Milestone> milestones = milestones(id.text(), fields, due);
        Optional<Text> origin = fields.get(ORIGIN);
        Optional<Text> note = fields.get(NOTE);
        Optional<Visibility> visibility = fields.get(Choices.VISIBILITY);
        Scope inside = Choices.isInternal(fields, visibility) ? scope.disclosed() : scope;
        List<Deliverable> deliverables = deliverables(id.text(), fields, progress, inside);
        order(id.text(), fields, start, due);
        agreement(id.text(), fields, progress);
        return title.map(words -> new Task(
                id.text(),
                words,
                lead,
                support,
                start,
                due,
                progress.status().orElse(TaskStatus.NOT_STARTED),
                progress.percent(),
                milestones,
                deliverables,
                origin,
                note,
                visibility.orElse(Visibility.PUBLIC),
                id.place()));
    }

    private void order(String task, Fields fields, Optional<String> start, Optional<String> due) {
        start.ifPresent(first -> due.filter(last -> DaySpan.of(last).isBefore(DaySpan.of(first)))
                .ifPresent(last -> scope.add(Code.ENDS_BEFORE_START, fields.placeOf(DUE), task, first, last)));
    }

    private void agreement(String task, Fields fields, Progress progress) {
        if (fields.has(STATUS) && progress.status().isEmpty()) {
            return;
        }
        TaskStatus status = progress.status().orElse(TaskStatus.NOT_STARTED);
        progress.percent()
                .filter(share -> contradicts(share, status))
                .ifPresent(share -> scope.add(
                        Code.PROGRESS_CONTRADICTS,
                        fields.placeOf(PERCENT),
                        task,
                        share.toPlainString() + "%",
                        status.key()));
    }

    private static boolean contradicts(BigDecimal share, TaskStatus status) {
        boolean all = share.compareTo(WHOLE) == 0;
        return switch (status) {
            case DONE -> !all;
            case NOT_STARTED -> share.signum() > 0;
            case UNDER_WAY, BEHIND, CANCELLED -> all;
        };
    }

    private List<Milestone> milestones(String task, Fields fields, Optional<String> due) {
        return fields.get(MILESTONES).orElse(List.of()).stream()
                .map(node -> milestone(task, node, due))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Milestone> milestone(String task, Node node, Optional<String> taskDue) {
        return MILESTONE.open(node, scope).flatMap(fields -> {
            Optional<Text> title = fields.get(TITLE);
            Optional<String> due = fields.get(DUE);
            TaskStatus status = fields.get(STATUS).orElse(TaskStatus.NOT_STARTED);
            due.ifPresent(day -> taskDue.filter(last -> DaySpan.of(last).isBefore(DaySpan.of(day)))
                    .ifPresent(last -> scope.add(Code.MILESTONE_AFTER_DUE, fields.placeOf(DUE), task, day, last)));
            return title.map(words -> new Milestone(words, due, status, fields.place()));
        });
    }

    private List<Deliverable> deliverables(String task, Fields fields, Progress progress, Scope inside) {
        DeliverableReading reading = new DeliverableReading(task, progress.status(), units, inside);
        return fields.get(DELIVERABLES).orElse(List.of()).stream()
                .map(reading::deliverable)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Key<List<Node>> list(String name, Schema schema) {
        return Key.optional(name, Shapes.list(Shapes.later(new Type.Structure(schema))));
    }
}
