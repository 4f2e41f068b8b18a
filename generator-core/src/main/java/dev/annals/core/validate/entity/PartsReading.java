package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the parts of a figure: {@code by} one dimension, or {@code cells} of several. */
final class PartsReading {

    private static final Type FIGURE =
            new Type.Either(new Type.Scalar("figure"), new Type.Structure(FigureReading.PART));

    /** From dimensions to their values to figures. */
    static final Key<List<Node.Entry>> BY = Key.optional("by", entries(new Type.Entries(EntityKind.DIMENSION, FIGURE)));

    private static final Key<List<Node.Entry>> OF = Key.required("of", entries(new Type.Scalar("id")));
    private static final Schema CELL = new Schema(
            "cell",
            Stream.concat(Stream.of(OF), FigureReading.PART.keys().stream()).toList(),
            FigureReading.PART.conditions());

    /** Figures of several dimensions at once. */
    static final Key<List<Node>> CELLS = Key.optional("cells", Shapes.list(Shapes.later(new Type.Structure(CELL))));

    private final FigureReading figures;
    private final Map<String, Dimension> dimensions = new TreeMap<>();
    private final Scope scope;

    PartsReading(FigureReading figures, List<Dimension> dimensions, Scope scope) {
        this.figures = figures;
        this.scope = scope;
        dimensions.forEach(dimension -> this.dimensions.put(dimension.id(), dimension));
    }

    /** One part: which, its name, what is written of it, and its figure; empty when the figure is wrong. */
    record Part(Disaggregation disaggregation, Node.Scalar name, Node value, Optional<FigureReading.Entry> figure) {}

    /** The parts of a figure, in the order of the file; what names no part is told and left out. */
    List<Part> parts(Node figure, Indicator indicator) {
        if (!(figure instanceof Node.Mapping mapping)) {
            return List.of();
        }
        Fields fields = Fields.quiet(mapping, scope);
        List<Part> parts = new ArrayList<>();
        fields.get(BY).orElse(List.of()).forEach(by -> parts.addAll(by(by, indicator)));
        fields.get(CELLS)
                .orElse(List.of())
                .forEach(cell -> cell(cell, indicator).ifPresent(parts::add));
        return parts;
    }

    private List<Part> by(Node.Entry by, Indicator indicator) {
        Optional<Dimension> dimension = dimension(by.key(), indicator);
        if (!(by.value() instanceof Node.Mapping values)) {
            Shape.refuse(BY.shape().type(), by.value(), scope);
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (Node.Entry value : values.entries()) {
            if (dimension.isPresent() && isValue(dimension.get(), value.key())) {
                Disaggregation part =
                        Disaggregation.of(by.key().text(), value.key().text());
                parts.add(new Part(part, value.key(), value.value(), figures.part(value.value(), indicator)));
            }
        }
        return parts;
    }

    private Optional<Part> cell(Node node, Indicator indicator) {
        Optional<Fields> opened = CELL.open(node, scope);
        Optional<List<Node.Entry>> of = opened.flatMap(fields -> fields.get(OF));
        if (opened.isEmpty() || of.isEmpty() || of.get().isEmpty()) {
            return Optional.empty();
        }
        TreeMap<String, String> values = new TreeMap<>();
        for (Node.Entry entry : of.get()) {
            Optional<Dimension> dimension = dimension(entry.key(), indicator);
            if (dimension.isPresent()
                    && entry.value() instanceof Node.Scalar value
                    && isValue(dimension.get(), value)) {
                values.put(entry.key().text(), value.text());
            }
        }
        if (values.size() < of.get().size()) {
            return Optional.empty();
        }
        Node.Scalar name = of.get().get(0).key();
        return Optional.of(new Part(new Disaggregation(values), name, node, figures.entry(opened.get(), indicator)));
    }

    private Optional<Dimension> dimension(Node.Scalar id, Indicator indicator) {
        if (!scope.resolves(EntityKind.DIMENSION, id.text(), id.place())) {
            return Optional.empty();
        }
        if (!indicator.dimensions().contains(id.text())) {
            scope.add(Code.DIMENSION_NOT_DECLARED, id.place(), id.text(), indicator.id());
            return Optional.empty();
        }
        return Optional.ofNullable(dimensions.get(id.text()));
    }

    private boolean isValue(Dimension dimension, Node.Scalar value) {
        if (dimension.value(value.text()).isPresent()) {
            return true;
        }
        List<String> known =
                dimension.values().stream().map(Dimension.Value::id).toList();
        String near = NearestName.orEmpty(value.text(), known);
        scope.add(Code.VALUE_UNKNOWN, value.place(), value.text(), near, String.join(", ", known));
        return false;
    }

    private static Shape<List<Node.Entry>> entries(Type value) {
        return Shapes.entries(EntityKind.DIMENSION, value, (id, node, scope) -> Optional.of(new Node.Entry(id, node)));
    }
}
