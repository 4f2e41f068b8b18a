package dev.annals.core.validate.entity.review;

import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.review.Severity;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Reads problems that a body or a plan names itself. Tasks and issues are found in a scope that knows all of them.
 *
 * @param context the file they stand in
 * @param period the period they belong to: that of the year file, or the term of the plan
 * @param plan id of the plan they belong to
 */
record ProblemReading(ProseContext context, Period period, Optional<String> plan) {

    private static final Key<Node> TEXT = Key.required("text", Shapes.later(Shapes.textType()));
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<Severity> SEVERITY =
            Key.optional("severity", Choices.of(List.of(Severity.values()), Severity::key));
    private static final Key<String> TASK = Key.optional("task", Shapes.reference(EntityKind.TASK));
    private static final Key<String> ISSUE = Key.optional("issue", Shapes.reference(EntityKind.ISSUE));

    static final Schema PROBLEM = Schema.of("problem", TEXT, CATEGORY, SEVERITY, TASK, ISSUE, Choices.VISIBILITY);

    Optional<Problem> problem(Node node) {
        return PROBLEM.open(node, context.scope()).flatMap(fields -> {
            Optional<Visibility> visibility = fields.get(Choices.VISIBILITY);
            ProseContext inside = Choices.isInternal(fields, visibility) ? context.disclosed() : context;
            Optional<BoundText> text = fields.get(TEXT).flatMap(new BoundTextReading(inside)::read);
            Optional<String> category = fields.get(CATEGORY);
            Optional<Severity> severity = fields.get(SEVERITY);
            Optional<String> task = fields.get(TASK).filter(id -> isPublic(inside.scope(), fields, id));
            Optional<String> issue = fields.get(ISSUE);
            return text.map(words -> new Problem(
                    words,
                    category,
                    context.body(),
                    period,
                    plan,
                    severity,
                    task,
                    issue,
                    visibility.orElse(Visibility.PUBLIC),
                    fields.place()));
        });
    }

    private static boolean isPublic(Scope scope, Fields fields, String task) {
        return scope.isPublic(EntityKind.TASK, task, fields.placeOf(TASK));
    }
}
