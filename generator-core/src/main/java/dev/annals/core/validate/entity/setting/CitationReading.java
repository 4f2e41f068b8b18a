package dev.annals.core.validate.entity.setting;

import dev.annals.core.model.Licence;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.Optional;

/** Reads the sources, and the licence of the data. */
public final class CitationReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> PUBLISHER = Key.optional("publisher", Shapes.TEXT);
    private static final Key<String> DATE = Key.optional("date", Shapes.DAY_OR_MONTH);
    private static final Key<String> ADDRESS = Key.optional("address", Shapes.ADDRESS);
    private static final Key<Text> LICENCE = Key.optional("licence", Shapes.TEXT);

    /** The keys of a source. */
    public static final Schema SCHEMA = Schema.of("source", TITLE, PUBLISHER, DATE, ADDRESS, LICENCE);

    /** The keys of the licence. */
    public static final Schema LICENCE_SCHEMA = Schema.of("licence", TITLE, ADDRESS);

    /** A mapping from ids to sources. */
    public static final Shape<List<Citation>> SOURCES = Shapes.entries(
            EntityKind.SOURCE, new Type.Either(Shapes.textType(), new Type.Structure(SCHEMA)), CitationReading::source);

    /** A licence. */
    public static final Shape<Licence> LICENCE_SHAPE =
            new Shape<>(new Type.Structure(LICENCE_SCHEMA), CitationReading::licence);

    private CitationReading() {}

    private static Optional<Licence> licence(Node node, Scope scope) {
        return LICENCE_SCHEMA.open(node, scope).flatMap(fields -> {
            Optional<String> address = fields.get(ADDRESS);
            return fields.get(TITLE).map(title -> new Licence(title, address));
        });
    }

    private static Optional<Citation> source(Node.Scalar id, Node value, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        Optional<Citation> source = ShortForm.isJustText(value)
                ? Shapes.TEXT.read(value, scope).map(title -> new Citation(id.text(), title, id.place()))
                : SCHEMA.open(value, scope).flatMap(fields -> source(id, fields));
        return source.filter(one -> good);
    }

    private static Optional<Citation> source(Node.Scalar id, Fields fields) {
        Optional<Text> publisher = fields.get(PUBLISHER);
        Optional<String> date = fields.get(DATE);
        Optional<String> address = fields.get(ADDRESS);
        Optional<Text> licence = fields.get(LICENCE);
        return fields.get(TITLE)
                .map(title -> new Citation(id.text(), title, publisher, date, address, licence, id.place()));
    }
}
