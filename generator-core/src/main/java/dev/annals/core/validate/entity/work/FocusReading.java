package dev.annals.core.validate.entity.work;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads focus areas with their tasks, from year files and plans. A focus area may come back in another period, body or
 * plan; a task is there once in a repository.
 */
public final class FocusReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));

    static final Key<List<Node.Entry>> TASKS = entries("tasks", EntityKind.TASK, TaskReading.TASK);
    static final Schema AREA = Schema.of("focus", TITLE, CATEGORY, TASKS);

    /** Focus areas of a file. */
    public static final Key<List<Node.Entry>> FOCUS = entries("focus", EntityKind.FOCUS, AREA);

    private final Scope scope;
    private final TaskReading tasks;
    private final Map<Owner, Place> places = new HashMap<>();

    /** A reading in a scope that knows every id; {@code register} knows the tasks of all files. */
    public FocusReading(Scope scope, TaskRegister register, DeliverableUnits units) {
        this.scope = scope;
        this.tasks = new TaskReading(scope, register, units);
    }

    /** Within what a focus area is there once. */
    private record Owner(String id, String body, Period period, Optional<String> plan) {}

    /**
     * The focus areas of one file that are right, with the tasks that are right.
     *
     * @param body id of the body they belong to
     * @param period the period they belong to: that of the year file, or the term of the plan
     * @param plan id of the plan they belong to
     */
    public List<FocusArea> areas(Fields file, String body, Period period, Optional<String> plan) {
        return file.get(FOCUS).orElse(List.of()).stream()
                .map(entry -> area(entry, new Owner(entry.key().text(), body, period, plan)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FocusArea> area(Node.Entry entry, Owner owner) {
        Place place = entry.key().place();
        boolean good = Shapes.isId(entry.key(), scope);
        Place before = places.putIfAbsent(owner, place);
        if (before != null) {
            scope.add(Code.ID_DUPLICATE, place, owner.id(), before.toString());
        }
        return AREA.open(entry.value(), scope)
                .flatMap(fields -> {
                    Optional<Text> title = fields.get(TITLE);
                    Optional<String> category = fields.get(CATEGORY);
                    List<Task> right = fields.get(TASKS).orElse(List.of()).stream()
                            .map(tasks::task)
                            .flatMap(Optional::stream)
                            .toList();
                    return title.map(words -> new FocusArea(
                            owner.id(), words, category, owner.body(), owner.period(), owner.plan(), right, place));
                })
                .filter(area -> good && before == null);
    }

    private static Key<List<Node.Entry>> entries(String name, EntityKind kind, Schema schema) {
        return Key.optional(
                name,
                Shapes.entries(
                        kind,
                        new Type.Structure(schema),
                        (id, value, scope) -> Optional.of(new Node.Entry(id, value))));
    }
}
