package dev.annals.core.validate.entity.setting;

import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.setting.Language;
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

/** Reads the bodies. */
public final class BodyReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> SHORT = Key.optional("short", Shapes.TEXT);
    private static final Key<String> PARENT = Key.optional("parent", Shapes.reference(EntityKind.BODY));
    private static final Key<List<String>> ALIASES = Key.optional("aliases", Shapes.list(Shapes.WORDS));
    private static final Key<Language> LANGUAGE = Key.optional("language", Shapes.LANGUAGE);
    private static final Key<String> LOGO = Key.optional("logo", Shapes.reference(EntityKind.PICTURE));
    private static final Key<Visibility> VISIBILITY = Key.optional("visibility", Shapes.VISIBILITY);

    /** The keys of a body. */
    public static final Schema SCHEMA = Schema.of("body", TITLE, SHORT, PARENT, ALIASES, LANGUAGE, LOGO, VISIBILITY);

    /** A mapping from ids to bodies. */
    public static final Shape<List<Body>> BODIES = Shapes.entries(
            EntityKind.BODY, new Type.Either(Shapes.textType(), new Type.Structure(SCHEMA)), BodyReading::body);

    private BodyReading() {}

    /** Tells bodies that are above themselves. */
    public static void checkTree(List<Body> bodies, Scope scope) {
        new Ancestry<>(Body::id, Body::parent, Body::place).check(bodies, scope);
    }

    private static Optional<Body> body(Node.Scalar id, Node value, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        Optional<Body> body = ShortForm.isJustText(value)
                ? Shapes.TEXT.read(value, scope).map(title -> new Body(id.text(), title, title, id.place()))
                : SCHEMA.open(value, scope).flatMap(fields -> body(id, fields));
        return body.filter(one -> good);
    }

    private static Optional<Body> body(Node.Scalar id, Fields fields) {
        Optional<Text> shortTitle = fields.get(SHORT);
        Optional<String> parent = fields.get(PARENT);
        List<String> aliases = fields.get(ALIASES).orElse(List.of());
        Optional<Language> language = fields.get(LANGUAGE);
        Optional<String> logo = fields.get(LOGO);
        Visibility visibility = fields.get(VISIBILITY).orElse(Visibility.PUBLIC);
        return fields.get(TITLE)
                .map(title -> new Body(
                        id.text(),
                        title,
                        shortTitle.orElse(title),
                        parent,
                        aliases,
                        language,
                        logo,
                        visibility,
                        id.place()));
    }
}
