package dev.annals.core.validate.entity;

import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.observation.TargetKind;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads targets: a scalar, a mapping, or a list of mappings of different kinds. */
final class TargetReading {

    private static final Key<Node.Scalar> VALUE = Key.required("value", FigureReading.VALUE.shape());
    private static final Key<TargetKind> KIND = Key.optional(
            "kind",
            Shapes.choice(
                    Arrays.stream(TargetKind.values()).map(TargetKind::key).toList(), TargetKind::of));
    private static final Key<Text> SET_BY = Key.optional("set-by", Shapes.TEXT);
    private static final Key<Period> PERIOD = Key.required("period", Shapes.PERIOD);

    /** The keys of the base of a target. */
    static final Schema BASE_SCHEMA = Schema.of("base", PERIOD, VALUE, FigureReading.UNIT);

    private static final Key<Node> BASE = Key.optional("base", Shapes.later(new Type.Structure(BASE_SCHEMA)));

    /** The keys of a target. */
    static final Schema TARGET = Schema.of("target", VALUE, FigureReading.UNIT, KIND, BASE, SET_BY, FigureReading.NOTE);

    /** What stands behind the id of an indicator. */
    static final Type TYPE = new Type.Either(
            new Type.Either(new Type.Scalar("figure"), new Type.Structure(TARGET)),
            new Type.Listing(new Type.Structure(TARGET)));

    private final FigureReading figures;
    private final Scope scope;

    TargetReading(FigureReading figures, Scope scope) {
        this.figures = figures;
        this.scope = scope;
    }

    /** A promise as it is written. */
    record Promise(
            Node written,
            TargetKind kind,
            Figure figure,
            Optional<Base> base,
            Optional<Text> setBy,
            Optional<Text> note,
            Place place) {}

    /** Reads the targets of an indicator; what is wrong is told and left out. */
    List<Promise> targets(Node node, Indicator indicator) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream()
                    .flatMap(item -> mapping(item, indicator).stream())
                    .toList();
        }
        if (node instanceof Node.Mapping) {
            return mapping(node, indicator).map(List::of).orElse(List.of());
        }
        return figures.scalarForm(node, indicator)
                .map(figure -> List.of(bare(node, figure)))
                .orElse(List.of());
    }

    private static Promise bare(Node node, Figure figure) {
        return new Promise(
                node, TargetKind.ANNUAL, figure, Optional.empty(), Optional.empty(), Optional.empty(), node.place());
    }

    /** Reads the base of a target: a period and its figure. */
    Optional<Base> base(Node node, Indicator indicator) {
        return BASE_SCHEMA.open(node, scope).flatMap(fields -> {
            Optional<Period> period = fields.get(PERIOD);
            return figures.value(fields, VALUE, figures.unit(fields, indicator))
                    .flatMap(figure -> period.map(one -> new Base(one, figure, fields.placeOf(VALUE))));
        });
    }

    private Optional<Promise> mapping(Node node, Indicator indicator) {
        return TARGET.open(node, scope).flatMap(fields -> promise(node, fields, indicator));
    }

    private Optional<Promise> promise(Node node, Fields fields, Indicator indicator) {
        Optional<TargetKind> kind = fields.has(KIND) ? fields.get(KIND) : Optional.of(TargetKind.ANNUAL);
        Optional<Base> base = fields.get(BASE).flatMap(from -> base(from, indicator));
        Optional<Text> setBy = fields.get(SET_BY);
        Optional<Text> note = fields.get(FigureReading.NOTE);
        return figures.value(fields, VALUE, figures.unit(fields, indicator))
                .flatMap(figure ->
                        kind.map(one -> new Promise(node, one, figure, base, setBy, note, fields.placeOf(VALUE))));
    }
}
