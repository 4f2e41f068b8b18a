package dev.annals.core.validate.entity.work;

import dev.annals.core.finding.Code;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.work.Deliverable;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.source.Node;
import dev.annals.core.validate.grammar.FigureUnits;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what a task delivers, and compares what was done with what was planned.
 *
 * <table>
 * <caption>Findings of its own and their arguments; {0} is the id of the task</caption>
 * <tr><td>{@code UNITS_DIFFER}</td><td>{1} what was planned, {2} what is done</td></tr>
 * <tr><td>{@code DELIVERABLE_SHORT}</td><td>{1} what is done, {2} what was planned</td></tr>
 * </table>
 *
 * @param task id of the task
 * @param status how far the task is, where that is known
 * @param units the units of figures
 * @param scope what is known, and where findings go
 */
record DeliverableReading(String task, Optional<TaskStatus> status, DeliverableUnits units, Scope scope) {

    private static final Shape<Node.Scalar> FIGURE = Shapes.scalar("figure", (scalar, scope) -> Optional.of(scalar));
    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Node.Scalar> PLANNED = Key.required("planned", FIGURE);
    private static final Key<Node.Scalar> DONE = Key.optional("done", FIGURE);
    private static final Key<String> INDICATOR = Key.optional("indicator", Shapes.reference(EntityKind.INDICATOR));

    static final Schema DELIVERABLE = Schema.of("deliverable", TITLE, PLANNED, DONE, INDICATOR);

    Optional<Deliverable> deliverable(Node node) {
        return DELIVERABLE.open(node, scope).flatMap(fields -> {
            Optional<Text> title = fields.get(TITLE);
            Optional<String> indicator = fields.get(INDICATOR)
                    .filter(id -> scope.isPublic(EntityKind.INDICATOR, id, fields.placeOf(INDICATOR)));
            String unit = indicator.flatMap(units::unitOf).orElse("");
            Optional<Figure> planned = figure(fields, PLANNED, unit);
            Optional<Figure> done = figure(fields, DONE, unit);
            planned.ifPresent(plan -> done.ifPresent(result -> compare(fields, plan, result)));
            return title.flatMap(
                    words -> planned.map(plan -> new Deliverable(words, plan, done, indicator, fields.place())));
        });
    }

    private Optional<Figure> figure(Fields fields, Key<Node.Scalar> key, String unit) {
        return fields.get(key).flatMap(scalar -> units.figure(scalar, unit, scope));
    }

    private void compare(Fields fields, Figure planned, Figure done) {
        if (FigureUnits.differ(planned, done)) {
            tell(Code.UNITS_DIFFER, fields, PLANNED, DONE);
        } else if (status.equals(Optional.of(TaskStatus.DONE)) && isShort(planned, done)) {
            tell(Code.DELIVERABLE_SHORT, fields, DONE, PLANNED);
        }
    }

    private void tell(Code code, Fields fields, Key<Node.Scalar> first, Key<Node.Scalar> second) {
        scope.add(code, fields.placeOf(DONE), task, text(fields, first), text(fields, second));
    }

    private String text(Fields fields, Key<Node.Scalar> key) {
        return fields.get(key).map(Node.Scalar::text).orElse("");
    }

    /** A plan of at most so much is no floor. */
    private static boolean isShort(Figure planned, Figure done) {
        if (planned instanceof Figure.Single single && single.comparator().isUpperBound()) {
            return false;
        }
        Optional<BigDecimal> goal = planned.value();
        return goal.isPresent()
                && done.value().filter(value -> value.compareTo(goal.get()) < 0).isPresent();
    }
}
