package dev.annals.core.validate.entity.plan;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.plan.Investment;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.plan.Span;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.DaySpan;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * Reads the projects of a plan, and tells what in them contradicts itself.
 *
 * <table>
 * <caption>Findings of its own and their arguments; {0} is the id of the project</caption>
 * <tr><td>{@code ENDS_BEFORE_START}</td><td>{1} the start, {2} the end</td></tr>
 * <tr><td>{@code ENDED_NOT_COMPLETED}</td><td>{1} the actual end, {2} the stage</td></tr>
 * <tr><td>{@code COMPLETED_WITHOUT_END}</td><td>none more</td></tr>
 * </table>
 */
final class ProjectReading {

    private static final Key<String> START = Key.optional("start", Shapes.DAY_OR_MONTH);
    private static final Key<String> END = Key.optional("end", Shapes.DAY_OR_MONTH);

    static final Schema SPAN = Schema.of("span", START, END);

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<ProjectStage> STAGE =
            Key.required("stage", Choices.of(List.of(ProjectStage.values()), ProjectStage::key));
    private static final Key<Node> INVESTMENT = structure("investment", InvestmentReading.INVESTMENT);
    private static final Key<Node> PLANNED = structure("planned", SPAN);
    private static final Key<Node> ACTUAL = structure("actual", SPAN);
    private static final Key<Text> LEAD = Key.optional("lead", Shapes.TEXT);
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    static final Schema PROJECT = Schema.of("project", TITLE, CATEGORY, STAGE, INVESTMENT, PLANNED, ACTUAL, LEAD, NOTE);

    private static final Span OPEN = new Span(Optional.empty(), Optional.empty());
    private static final Investment UNKNOWN = new Investment(Optional.empty(), Optional.empty(), Optional.empty());

    private final Scope scope;
    private final UnitCatalogue units;

    ProjectReading(Scope scope, UnitCatalogue units) {
        this.scope = scope;
        this.units = units;
    }

    Optional<Project> project(Node.Entry entry) {
        Node.Scalar id = entry.key();
        boolean good = Shapes.isId(id, scope);
        return PROJECT.open(entry.value(), scope)
                .flatMap(fields -> project(id, fields))
                .filter(project -> good);
    }

    private Optional<Project> project(Node.Scalar id, Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        Optional<String> category = fields.get(CATEGORY);
        Optional<ProjectStage> stage = fields.get(STAGE);
        InvestmentReading money = new InvestmentReading(id.text(), scope, units);
        Investment investment =
                fields.get(INVESTMENT).flatMap(money::investment).orElse(UNKNOWN);
        Span planned = span(id.text(), fields, PLANNED);
        Span actual = span(id.text(), fields, ACTUAL);
        Optional<Text> lead = fields.get(LEAD);
        Optional<Text> note = fields.get(NOTE);
        stage.ifPresent(how -> ended(id.text(), fields, how, actual));
        return title.flatMap(words -> stage.map(how ->
                new Project(id.text(), words, category, how, investment, planned, actual, lead, note, id.place())));
    }

    private Span span(String project, Fields fields, Key<Node> key) {
        return fields.get(key)
                .flatMap(node -> SPAN.open(node, scope))
                .map(dates -> {
                    Optional<String> start = dates.get(START);
                    Optional<String> end = dates.get(END);
                    start.ifPresent(first -> end.filter(last -> DaySpan.of(last).isBefore(DaySpan.of(first)))
                            .ifPresent(last ->
                                    scope.add(Code.ENDS_BEFORE_START, dates.placeOf(END), project, first, last)));
                    return new Span(start, end);
                })
                .orElse(OPEN);
    }

    private void ended(String project, Fields fields, ProjectStage stage, Span actual) {
        boolean over = stage == ProjectStage.COMPLETED;
        if (!over) {
            actual.end()
                    .ifPresent(end ->
                            scope.add(Code.ENDED_NOT_COMPLETED, fields.placeOf(ACTUAL), project, end, stage.key()));
        } else if (actual.end().isEmpty()) {
            scope.add(Code.COMPLETED_WITHOUT_END, fields.placeOf(STAGE), project);
        }
    }

    private static Key<Node> structure(String name, Schema schema) {
        return Key.optional(name, Shapes.later(new Type.Structure(schema)));
    }
}
