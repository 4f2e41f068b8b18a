package dev.annals.core.validate.entity.look;

import dev.annals.core.finding.Code;
import dev.annals.core.setting.FaceWish;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.setting.FontClass;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Flag;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code print} of {@code annals.yml}: the faces of reports by class. {@link Code#FACE_MALFORMED} has one argument:
 * what is neither a font file of the repository nor a name.
 */
public final class FacesReading {

    private static final int REGULAR_WEIGHT = 400;
    private static final int MEDIUM_WEIGHT = 500;
    private static final int BOLD_WEIGHT = 700;

    private static final Type CHAIN = new Type.Either(Shapes.WORDS.type(), new Type.Listing(Shapes.WORDS.type()));

    private static final Key<Node> REGULAR = Key.optional("regular", Shapes.later(CHAIN));
    private static final Key<Node> MEDIUM = Key.optional("medium", Shapes.later(CHAIN));
    private static final Key<Node> BOLD = Key.optional("bold", Shapes.later(CHAIN));
    private static final Key<Boolean> SYNTHETIC_BOLD = Key.optional("synthetic-bold", Flag.SHAPE);
    private static final Schema WEIGHTS =
            Schema.of("face", REGULAR, MEDIUM, BOLD, SYNTHETIC_BOLD).where(new Condition.AnyKey());

    private static final Map<FontClass, Key<Node>> CLASSES = classes();
    private static final Schema FACES_SCHEMA =
            Schema.of("faces", CLASSES.values().toArray(Key<?>[]::new));

    private static final Key<Node> FACES = Key.optional("faces", Shapes.later(new Type.Structure(FACES_SCHEMA)));
    private static final Key<Boolean> STRICT = Key.optional("strict", Flag.SHAPE);
    private static final Schema SCHEMA = Schema.of("print", FACES, STRICT);

    /** What reports are printed with. */
    public static final Key<FaceWishes> PRINT =
            Key.optional("print", new Shape<>(new Type.Structure(SCHEMA), FacesReading::print));

    private final Scope scope;
    private final List<FaceWish> wishes = new ArrayList<>();
    private final Set<FontClass> emboldened = EnumSet.noneOf(FontClass.class);

    private FacesReading(Scope scope) {
        this.scope = scope;
    }

    private static Map<FontClass, Key<Node>> classes() {
        Type type = new Type.Either(CHAIN, new Type.Structure(WEIGHTS));
        Map<FontClass, Key<Node>> keys = new EnumMap<>(FontClass.class);
        Arrays.stream(FontClass.values()).forEach(one -> keys.put(one, Key.optional(one.key(), Shapes.later(type))));
        return keys;
    }

    private static Optional<FaceWishes> print(Node node, Scope scope) {
        return SCHEMA.open(node, scope).map(fields -> new FacesReading(scope).print(fields));
    }

    private FaceWishes print(Fields fields) {
        fields.get(FACES)
                .flatMap(node -> FACES_SCHEMA.open(node, scope))
                .ifPresent(faces -> CLASSES.forEach(
                        (fontClass, key) -> faces.get(key).ifPresent(value -> fontClass(fontClass, value))));
        boolean strict = fields.get(STRICT).orElse(false);
        return new FaceWishes(wishes, emboldened, strict ? Optional.of(fields.placeOf(STRICT)) : Optional.empty());
    }

    /** One face, several, or some for each weight. */
    private void fontClass(FontClass fontClass, Node value) {
        if (!(value instanceof Node.Mapping mapping)) {
            chain(fontClass, REGULAR_WEIGHT, value);
            return;
        }
        if (mapping.entries().isEmpty()) {
            scope.add(Code.TEXT_EMPTY, mapping.place(), fontClass.key());
        }
        WEIGHTS.open(mapping, scope).ifPresent(fields -> {
            fields.get(REGULAR).ifPresent(one -> chain(fontClass, REGULAR_WEIGHT, one));
            fields.get(MEDIUM).ifPresent(one -> chain(fontClass, MEDIUM_WEIGHT, one));
            fields.get(BOLD).ifPresent(one -> chain(fontClass, BOLD_WEIGHT, one));
            if (fields.get(SYNTHETIC_BOLD).orElse(false)) {
                emboldened.add(fontClass);
            }
        });
    }

    private void chain(FontClass fontClass, int weight, Node value) {
        List<Node> faces = value instanceof Node.Sequence list ? list.items() : List.of(value);
        if (faces.isEmpty()) {
            scope.add(Code.TEXT_EMPTY, value.place(), fontClass.key());
        }
        faces.stream()
                .flatMap(node -> Shapes.scalarOf(node, scope).stream())
                .forEach(scalar -> wish(fontClass, weight, scalar));
    }

    private void wish(FontClass fontClass, int weight, Node.Scalar scalar) {
        String asked = scalar.text().strip();
        if (FaceWish.isWellFormed(asked)) {
            wishes.add(new FaceWish(fontClass, weight, asked, scalar.place()));
        } else {
            scope.add(Code.FACE_MALFORMED, scalar.place(), asked);
        }
    }
}
