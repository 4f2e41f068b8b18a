package dev.annals.core.validate.entity;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads units, the built-in ones and those of a repository. Any text may be the id of a unit. */
public final class UnitReading {

    private static final Key<UnitKind> KIND = Key.required(
            "kind",
            Shapes.choice(Arrays.stream(UnitKind.values()).map(UnitKind::key).toList(), UnitKind::of));
    private static final Key<Text> TITLE = Key.optional("title", Shapes.TEXT);
    private static final Key<List<String>> ALIASES = Key.optional("aliases", Shapes.list(Shapes.WORDS));

    static final Schema SCHEMA = Schema.of("unit", KIND, TITLE, ALIASES);

    /** A mapping from unit ids to units. */
    public static final Shape<List<Unit>> UNITS =
            Shapes.entries(EntityKind.UNIT, new Type.Structure(SCHEMA), UnitReading::unit);

    private UnitReading() {}

    private static Optional<Unit> unit(Node.Scalar id, Node value, Scope scope) {
        return SCHEMA.open(value, scope).flatMap(fields -> {
            Text title = fields.get(TITLE).orElseGet(() -> new Text(Map.of(scope.language(), id.text())));
            List<String> aliases = fields.get(ALIASES).orElse(List.of());
            return fields.get(KIND).map(kind -> new Unit(id.text(), title, kind, aliases));
        });
    }
}
