package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.observation.Attributes;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads figures and targets, in the scalar form or as a mapping. */
final class FigureReading {

    static final Key<Maturity> MATURITY = Key.optional(
            "maturity",
            Shapes.choice(Arrays.stream(Maturity.values()).map(Maturity::key).toList(), Maturity::of));
    static final Key<String> SOURCE = Key.optional("source", Shapes.reference(EntityKind.SOURCE));

    static final Key<Node.Scalar> VALUE = scalar("value", "figure");
    static final Key<Node.Scalar> UNIT = scalar("unit", "unit");
    private static final Key<Node.Scalar> EXACT = scalar("exact", "number");
    private static final Key<Node.Scalar> CHANGE = scalar("change", "change");
    private static final Key<String> AS_OF = Key.optional("as-of", Shapes.DAY);
    static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);
    private static final Key<MissingReason> MISSING = Key.optional(
            "missing",
            Shapes.choice(
                    Arrays.stream(MissingReason.values())
                            .map(MissingReason::key)
                            .toList(),
                    MissingReason::of));

    private static final Condition.Unless REASON_INSTEAD =
            new Condition.Unless(VALUE, MISSING, List.of(VALUE, EXACT, CHANGE));

    /** The keys of the figure of one part of the whole. */
    static final Schema PART = Schema.of("part", VALUE, UNIT, EXACT, CHANGE, MATURITY, AS_OF, SOURCE, NOTE, MISSING)
            .where(REASON_INSTEAD);

    /** The keys of a figure. */
    static final Schema FIGURE = Schema.of(
                    "figure",
                    VALUE,
                    UNIT,
                    EXACT,
                    CHANGE,
                    MATURITY,
                    AS_OF,
                    SOURCE,
                    NOTE,
                    MISSING,
                    PartsReading.BY,
                    PartsReading.CELLS)
            .where(REASON_INSTEAD);

    private final UnitCatalogue units;
    private final GrammarReading grammar;
    private final Scope scope;

    FigureReading(UnitCatalogue units, Scope scope) {
        this.units = units;
        this.grammar = new GrammarReading(units);
        this.scope = scope;
    }

    /** A figure as it is written, with what is said about it. */
    record Entry(
            Figure figure,
            Optional<Change> change,
            Optional<Maturity> maturity,
            Optional<String> asOf,
            Optional<String> source,
            Optional<Text> note,
            Place place) {

        /** What is said about the figure: that which is said of all in its file, unless something is said of it alone. */
        Attributes attributes(Attributes ofFile) {
            if (change.isEmpty() && maturity.isEmpty() && asOf.isEmpty() && source.isEmpty() && note.isEmpty()) {
                return ofFile;
            }
            return new Attributes(
                    change,
                    maturity.orElse(ofFile.maturity()),
                    asOf,
                    source.isPresent() ? source : ofFile.source(),
                    note);
        }
    }

    /** Reads a figure of an indicator. */
    Optional<Entry> figure(Node node, Indicator indicator) {
        return figure(node, indicator, FIGURE);
    }

    /** Reads the figure of a part of the whole. */
    Optional<Entry> part(Node node, Indicator indicator) {
        return figure(node, indicator, PART);
    }

    private Optional<Entry> figure(Node node, Indicator indicator, Schema schema) {
        if (node instanceof Node.Mapping) {
            return schema.open(node, scope).flatMap(fields -> entry(fields, indicator));
        }
        return scalarForm(node, indicator)
                .map(figure -> new Entry(
                        figure,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        node.place()));
    }

    /** A figure without anything said about it: a scalar. */
    Optional<Figure> scalarForm(Node node, Indicator indicator) {
        if (node instanceof Node.Absent) {
            scope.add(Code.FIGURE_EMPTY, node.place());
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar) {
            return grammar.figure(scalar, indicator.unit().id(), scope);
        }
        Shape.refuse(new Type.Either(VALUE.shape().type(), new Type.Structure(FIGURE)), node, scope);
        return Optional.empty();
    }

    /** Reads the figure of an opened mapping. */
    Optional<Entry> entry(Fields fields, Indicator indicator) {
        Optional<String> unit = unit(fields, indicator);
        Optional<Figure> figure = fields.has(MISSING) ? missing(fields) : written(fields, unit);
        Optional<Change> change = fields.get(CHANGE)
                .flatMap(scalar -> grammar.change(scalar, indicator.unit().id(), scope));
        Optional<Maturity> maturity = fields.get(MATURITY);
        Optional<String> asOf = fields.get(AS_OF);
        Optional<String> source = fields.get(SOURCE);
        Optional<Text> note = fields.get(NOTE);
        Place place = fields.has(VALUE) ? fields.placeOf(VALUE) : fields.placeOf(MISSING);
        return figure.map(one -> new Entry(one, change, maturity, asOf, source, note, place));
    }

    private Optional<Figure> missing(Fields fields) {
        for (Key<?> key : REASON_INSTEAD.excluded()) {
            if (fields.has(key)) {
                scope.add(Code.KEY_CONFLICT, fields.placeOfName(key), key.name(), MISSING.name());
            }
        }
        return fields.get(MISSING).map(Figure.Missing::new);
    }

    private Optional<Figure> written(Fields fields, Optional<String> unit) {
        if (!fields.has(VALUE)) {
            scope.add(Code.KEY_MISSING, fields.place(), VALUE.name(), FIGURE.name());
        }
        return value(fields, VALUE, unit)
                .flatMap(figure -> fields.has(EXACT) ? exact(figure, fields, unit) : Optional.of(figure));
    }

    /** The figure behind a key. */
    Optional<Figure> value(Fields fields, Key<Node.Scalar> key, Optional<String> unit) {
        return unit.flatMap(id -> fields.get(key).flatMap(scalar -> grammar.figure(scalar, id, scope)));
    }

    private Optional<Figure> exact(Figure figure, Fields fields, Optional<String> unit) {
        if (!(figure instanceof Figure.Single single)) {
            scope.add(Code.KEY_CONFLICT, fields.placeOfName(EXACT), EXACT.name(), VALUE.name());
            return Optional.empty();
        }
        return fields.get(EXACT)
                .flatMap(scalar -> grammar.number(scalar, unit.orElse(""), scope))
                .map(number -> new Figure.Single(single.comparator(), single.quantity(), Optional.of(number)));
    }

    /** Id of the unit of a number without one: the key {@code unit}, which must agree with the indicator's, or that. */
    Optional<String> unit(Fields fields, Indicator indicator) {
        String expected = indicator.unit().id();
        Optional<Node.Scalar> written = fields.get(UNIT);
        if (written.isEmpty()) {
            return fields.has(UNIT) ? Optional.empty() : Optional.of(expected);
        }
        String spelling = written.get().text();
        Optional<String> unit = units.find(spelling).map(Unit::id);
        if (unit.isEmpty()) {
            String near = NearestName.orEmpty(spelling, units.spellings());
            scope.add(Code.FIGURE_UNIT_UNKNOWN, written.get().place(), spelling, near);
        } else if (!unit.get().equals(expected)) {
            scope.add(Code.FIGURE_UNIT_MISMATCH, written.get().place(), spelling, expected);
        }
        return unit.filter(expected::equals);
    }

    private static Key<Node.Scalar> scalar(String name, String type) {
        return Key.optional(name, Shapes.scalar(type, (scalar, scope) -> Optional.of(scalar)));
    }
}
