package dev.annals.core.validate.entity.setting;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.Optional;

/** Reads what figures are broken down by. */
public final class DimensionReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<List<Dimension.Value>> VALUES =
            Key.required("values", Shapes.entries(EntityKind.DIMENSION, Shapes.textType(), DimensionReading::value));

    /** The keys of a dimension. */
    public static final Schema SCHEMA = Schema.of("dimension", TITLE, VALUES).where(new Condition.Filled(VALUES));

    /** A mapping from ids to dimensions. */
    public static final Shape<List<Dimension>> DIMENSIONS =
            Shapes.entries(EntityKind.DIMENSION, new Type.Structure(SCHEMA), DimensionReading::dimension);

    private DimensionReading() {}

    private static Optional<Dimension> dimension(Node.Scalar id, Node node, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        return SCHEMA.open(node, scope)
                .flatMap(fields -> {
                    Optional<List<Dimension.Value>> values = fields.get(VALUES);
                    if (fields.has(VALUES) && fields.ids(VALUES).values().isEmpty()) {
                        scope.add(Code.TEXT_EMPTY, fields.placeOf(VALUES), VALUES.name());
                    }
                    return fields.get(TITLE)
                            .map(title -> new Dimension(id.text(), title, values.orElse(List.of()), id.place()));
                })
                .filter(dimension -> good);
    }

    private static Optional<Dimension.Value> value(Node.Scalar id, Node node, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        return Shapes.TEXT
                .read(node, scope)
                .map(title -> new Dimension.Value(id.text(), title))
                .filter(value -> good);
    }
}
