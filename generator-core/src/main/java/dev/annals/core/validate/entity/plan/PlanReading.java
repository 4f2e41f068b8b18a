package dev.annals.core.validate.entity.plan;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.entity.Definitions;
import dev.annals.core.validate.entity.GrammarReading;
import dev.annals.core.validate.entity.review.ReviewReading;
import dev.annals.core.validate.entity.work.FocusReading;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code plans/*.yml}.
 *
 * <table>
 * <caption>Findings of its own and their arguments</caption>
 * <tr><td>{@code PLAN_PERIOD_OUTSIDE_TERM}</td><td>{0} id of the plan, {1} the period, {2} the term</td></tr>
 * </table>
 */
public final class PlanReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<String> NUMBER = Key.optional("number", Shapes.WORDS);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<Period> TERM = Key.required("term", Shapes.TERM);
    private static final Key<Period> PERIOD = Key.optional("period", Shapes.REPORTED_PERIOD);
    private static final Key<String> SOURCE = Key.optional("source", Shapes.reference(EntityKind.SOURCE));
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);
    private static final Key<List<Node.Entry>> INDICATORS =
            entries("indicators", EntityKind.INDICATOR, PlanIndicatorReading.INDICATOR);
    private static final Key<List<Node.Entry>> PROJECTS =
            entries("projects", EntityKind.PROJECT, ProjectReading.PROJECT);
    private static final Key<List<Node>> SAFEGUARDS =
            Key.optional("safeguards", Shapes.list(Shapes.later(new Type.Structure(SafeguardReading.SAFEGUARD))));

    /** The keys of a plan. */
    public static final Schema FILE = Schema.of(
            "plan",
            TITLE,
            NUMBER,
            BODY,
            TERM,
            PERIOD,
            SOURCE,
            NOTE,
            INDICATORS,
            FocusReading.FOCUS,
            PROJECTS,
            SAFEGUARDS,
            ReviewReading.PROBLEMS);

    private static final String ENDING = ".yml";

    /** Stands in where the term cannot be read, so that nothing is told to lie outside of it. */
    private static final Period ANY_TERM = new Period(PeriodKind.TERM, 1900, 2199);

    private final Scope scope;
    private final Definitions catalogue;
    private final GrammarReading grammar;
    private final FocusReading focus;

    /** A reading in a scope that knows every id; {@code focus} reads the focus areas. */
    public PlanReading(Scope scope, Definitions catalogue, FocusReading focus) {
        this.scope = scope;
        this.catalogue = catalogue;
        this.grammar = new GrammarReading(catalogue.units());
        this.focus = focus;
    }

    /** What a plan is about. */
    private record Heading(String id, Period term, Period period, String body) {}

    /** Reads a plan; empty after a finding. Without a period or body of its own it has those of the site. */
    public Optional<Plan> file(SourceFile file, Period sitePeriod, String siteBody) {
        String path = file.path();
        String id = path.substring(path.indexOf('/') + 1, path.length() - ENDING.length());
        boolean good = Ids.isAddress(id);
        if (!good) {
            scope.add(Code.ID_MALFORMED, Place.of(path), id);
        }
        return FILE.open(file.root(), scope)
                .flatMap(fields -> {
                    Optional<Period> term = fields.get(TERM);
                    Period period = fields.get(PERIOD).orElse(sitePeriod);
                    String body = fields.get(BODY).orElse(siteBody);
                    Optional<Plan> plan = plan(fields, new Heading(id, term.orElse(ANY_TERM), period, body));
                    return plan.filter(one -> term.isPresent());
                })
                .filter(plan -> good);
    }

    private Optional<Plan> plan(Fields fields, Heading head) {
        if (fields.has(PERIOD) && !head.period().isWithin(head.term())) {
            String period = head.period().id();
            scope.add(
                    Code.PLAN_PERIOD_OUTSIDE_TERM,
                    fields.placeOf(PERIOD),
                    head.id(),
                    period,
                    head.term().id());
        }
        Optional<String> plan = Optional.of(head.id());
        Optional<Text> title = fields.get(TITLE);
        Optional<String> number = fields.get(NUMBER);
        Optional<String> source = fields.get(SOURCE);
        Optional<Text> note = fields.get(NOTE);
        List<PlanIndicator> indicators = indicators(fields, head);
        List<FocusArea> areas = focus.areas(fields, head.body(), head.term(), plan);
        List<Project> projects = projects(fields);
        ProseContext context =
                new ProseContext(scope, head.period(), head.body(), scope.language(), catalogue.indicators());
        List<Safeguard> safeguards = safeguards(fields, context);
        List<Problem> problems = ReviewReading.problems(fields, context, head.term(), plan);
        return title.map(words -> new Plan(
                head.id(),
                words,
                number,
                head.body(),
                head.term(),
                head.period(),
                source,
                note,
                indicators,
                areas,
                projects,
                safeguards,
                problems,
                fields.place()));
    }

    private List<PlanIndicator> indicators(Fields fields, Heading head) {
        PlanIndicatorReading reading = new PlanIndicatorReading(scope, catalogue, grammar, head.term());
        return fields.get(INDICATORS).orElse(List.of()).stream()
                .map(reading::indicator)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Project> projects(Fields fields) {
        ProjectReading reading = new ProjectReading(scope, catalogue.units());
        return fields.get(PROJECTS).orElse(List.of()).stream()
                .map(reading::project)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Safeguard> safeguards(Fields fields, ProseContext context) {
        SafeguardReading reading = new SafeguardReading(context);
        return fields.get(SAFEGUARDS).orElse(List.of()).stream()
                .map(reading::safeguard)
                .flatMap(Optional::stream)
                .toList();
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
