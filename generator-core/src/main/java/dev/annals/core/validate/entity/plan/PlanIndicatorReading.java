package dev.annals.core.validate.entity.plan;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.Definitions;
import dev.annals.core.validate.entity.GrammarReading;
import dev.annals.core.validate.schema.Choices;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a plan promises for its indicators; what contradicts itself is told by {@link Course}. */
final class PlanIndicatorReading {

    private static final Shape<Node.Scalar> FIGURE = Shapes.scalar("figure", (scalar, scope) -> Optional.of(scalar));
    private static final Key<Period> BASE_PERIOD = Key.required("period", Shapes.REPORTED_PERIOD);
    private static final Key<Node.Scalar> BASE_VALUE = Key.required("value", FIGURE);

    static final Schema BASE_SCHEMA = Schema.of("plan-base", BASE_PERIOD, BASE_VALUE);

    private static final Key<Node> BASE = Key.optional("base", Shapes.later(new Type.Structure(BASE_SCHEMA)));
    private static final Key<Node.Scalar> TARGET = Key.required("target", FIGURE);
    private static final Key<Node> PATH = Key.optional("path", Shapes.later(new Type.ByPeriod(FIGURE.type())));
    private static final Key<Nature> NATURE = Key.optional("nature", Choices.of(List.of(Nature.values()), Nature::key));
    private static final Key<ProgressMethod> METHOD =
            Key.optional("method", Choices.of(List.of(ProgressMethod.values()), ProgressMethod::key));
    private static final Key<Text> OWNER = Key.optional("owner", Shapes.TEXT);
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    static final Schema INDICATOR = Schema.of("plan-indicator", BASE, TARGET, PATH, NATURE, METHOD, OWNER, NOTE);

    private final Scope scope;
    private final Definitions catalogue;
    private final GrammarReading grammar;
    private final Period term;

    PlanIndicatorReading(Scope scope, Definitions catalogue, GrammarReading grammar, Period term) {
        this.scope = scope;
        this.catalogue = catalogue;
        this.grammar = grammar;
        this.term = term;
    }

    Optional<PlanIndicator> indicator(Node.Entry entry) {
        Node.Scalar id = entry.key();
        if (!scope.resolves(EntityKind.INDICATOR, id.text(), id.place())) {
            return Optional.empty();
        }
        return catalogue
                .find(id.text())
                .flatMap(indicator ->
                        INDICATOR.open(entry.value(), scope).flatMap(fields -> read(indicator, id, fields)));
    }

    private Optional<PlanIndicator> read(Indicator indicator, Node.Scalar id, Fields fields) {
        Course course = new Course(indicator, term, scope);
        Optional<Base> base = fields.get(BASE).flatMap(node -> base(node, indicator));
        base.ifPresent(course::base);
        NavigableMap<Period, Figure> path = new TreeMap<>();
        fields.get(PATH).ifPresent(node -> path(node, course, path));
        Optional<Figure> target = fields.get(TARGET)
                .flatMap(scalar -> grammar.figure(scalar, indicator.unit().id(), scope));
        target.ifPresent(figure -> course.target(figure, fields.placeOf(TARGET)));
        course.check();
        Optional<Nature> nature = fields.get(NATURE);
        Optional<ProgressMethod> method = fields.get(METHOD);
        Optional<Text> owner = fields.get(OWNER);
        Optional<Text> note = fields.get(NOTE);
        return target.map(figure ->
                new PlanIndicator(indicator.id(), base, figure, path, nature, method, owner, note, id.place()));
    }

    private Optional<Base> base(Node node, Indicator indicator) {
        return BASE_SCHEMA.open(node, scope).flatMap(fields -> {
            Optional<Period> period = fields.get(BASE_PERIOD);
            Optional<Figure> figure = fields.get(BASE_VALUE)
                    .flatMap(scalar -> grammar.figure(scalar, indicator.unit().id(), scope));
            return period.flatMap(when -> figure.map(value -> new Base(when, value, fields.placeOf(BASE_VALUE))));
        });
    }

    private void path(Node node, Course course, NavigableMap<Period, Figure> path) {
        if (node instanceof Node.Absent) {
            return;
        }
        if (!(node instanceof Node.Mapping mapping)) {
            Shape.refuse(PATH.shape().type(), node, scope);
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            Optional<Period> period = Shapes.REPORTED_PERIOD.read(entry.key(), scope);
            Optional<Figure> figure = figure(entry.value(), course.indicator());
            period.filter(when -> isWithin(when, course.indicator(), entry.key()))
                    .ifPresent(when -> figure.ifPresent(value -> {
                        path.put(when, value);
                        course.step(when, value, entry.value().place());
                    }));
        }
    }

    private Optional<Figure> figure(Node node, Indicator indicator) {
        if (node instanceof Node.Absent) {
            scope.add(Code.FIGURE_EMPTY, node.place());
            return Optional.empty();
        }
        return FIGURE.read(node, scope)
                .flatMap(scalar -> grammar.figure(scalar, indicator.unit().id(), scope));
    }

    private boolean isWithin(Period period, Indicator indicator, Node.Scalar key) {
        boolean within = period.isWithin(term);
        if (!within) {
            scope.add(Code.PATH_OUTSIDE_TERM, key.place(), indicator.id(), period.id(), term.id());
        }
        return within;
    }
}
