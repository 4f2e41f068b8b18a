package dev.annals.core.validate.entity.look;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.look.Colour;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.look.Swatch;
import dev.annals.core.model.look.Theme;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code look} of {@code annals.yml}. {@link Code#COLOUR_MALFORMED} has one argument: what is no colour.
 */
public final class LookReading {

    /** A colour, and where it is given. */
    record Given(Colour colour, Place place) {}

    private static final Shape<Given> COLOUR = Shapes.scalar("colour", (scalar, scope) -> {
        Optional<Colour> colour = Colour.parse(scalar.text());
        if (colour.isEmpty()) {
            scope.add(Code.COLOUR_MALFORMED, scalar.place(), scalar.text());
        }
        return colour.map(one -> new Given(one, scalar.place()));
    });

    private static final Key<Given> LIGHT = Key.optional(Theme.LIGHT.key(), COLOUR);
    private static final Key<Given> DARK = Key.optional(Theme.DARK.key(), COLOUR);
    private static final Schema BY_THEME = Schema.of("colour", LIGHT, DARK).where(new Condition.AnyKey());

    private static final Map<Swatch, Key<Node>> SWATCHES = swatches();
    private static final Schema COLOURS_SCHEMA =
            Schema.of("colours", SWATCHES.values().toArray(Key<?>[]::new));

    private static final Key<Given> ACCENT = Key.optional("accent", COLOUR);
    private static final Key<Given> ACCENT_DARK = Key.optional("accent-dark", COLOUR);
    private static final Key<Node> COLOURS = Key.optional("colours", Shapes.later(new Type.Structure(COLOURS_SCHEMA)));
    private static final Key<String> FONT = Key.optional("font", FontReading.FACES);
    private static final Key<String> HEADING_FONT = Key.optional("heading-font", FontReading.FACES);
    private static final Schema SCHEMA = Schema.of("look", ACCENT, ACCENT_DARK, COLOURS, FONT, HEADING_FONT);

    /** Colours and faces. */
    public static final Key<Look> LOOK =
            Key.optional("look", new Shape<>(new Type.Structure(SCHEMA), LookReading::look));

    private final Map<Theme, Map<Swatch, Given>> given = new EnumMap<>(Theme.class);

    private LookReading() {
        given.put(Theme.LIGHT, new EnumMap<>(Swatch.class));
        given.put(Theme.DARK, new EnumMap<>(Swatch.class));
    }

    /** All but the accent, which has keys of its own. */
    private static Map<Swatch, Key<Node>> swatches() {
        Type type = new Type.Either(COLOUR.type(), new Type.Structure(BY_THEME));
        Map<Swatch, Key<Node>> keys = new EnumMap<>(Swatch.class);
        Arrays.stream(Swatch.values())
                .filter(swatch -> swatch != Swatch.ACCENT)
                .forEach(swatch -> keys.put(swatch, Key.optional(swatch.key(), Shapes.later(type))));
        return keys;
    }

    private static Optional<Look> look(Node node, Scope scope) {
        return SCHEMA.open(node, scope).map(fields -> new LookReading().look(fields, scope));
    }

    private Look look(Fields fields, Scope scope) {
        fields.get(ACCENT).ifPresent(one -> put(Theme.LIGHT, Swatch.ACCENT, one));
        fields.get(ACCENT_DARK).ifPresent(one -> put(Theme.DARK, Swatch.ACCENT, one));
        fields.get(COLOURS)
                .flatMap(node -> COLOURS_SCHEMA.open(node, scope))
                .ifPresent(colours -> SWATCHES.forEach(
                        (swatch, key) -> colours.get(key).ifPresent(value -> swatch(swatch, value, scope))));
        Look look = new Look(colours(Theme.LIGHT), colours(Theme.DARK), fields.get(FONT), fields.get(HEADING_FONT));
        List.of(Theme.values()).forEach(theme -> new ContrastCheck(look, theme, places(theme), scope).check());
        return look;
    }

    /** One colour, which is that of the light theme, or one for each theme. */
    private void swatch(Swatch swatch, Node value, Scope scope) {
        if (!(value instanceof Node.Mapping mapping)) {
            COLOUR.read(value, scope).ifPresent(one -> put(Theme.LIGHT, swatch, one));
            return;
        }
        BY_THEME.open(mapping, scope).ifPresent(fields -> {
            if (!fields.has(LIGHT) && !fields.has(DARK)) {
                scope.add(Code.TEXT_EMPTY, mapping.place(), swatch.key());
            }
            fields.get(LIGHT).ifPresent(one -> put(Theme.LIGHT, swatch, one));
            fields.get(DARK).ifPresent(one -> put(Theme.DARK, swatch, one));
        });
    }

    private void put(Theme theme, Swatch swatch, Given one) {
        given.getOrDefault(theme, new EnumMap<>(Swatch.class)).put(swatch, one);
    }

    private Map<Swatch, Colour> colours(Theme theme) {
        Map<Swatch, Colour> colours = new EnumMap<>(Swatch.class);
        given.getOrDefault(theme, Map.of()).forEach((swatch, one) -> colours.put(swatch, one.colour()));
        return colours;
    }

    private Map<Swatch, Place> places(Theme theme) {
        Map<Swatch, Place> places = new EnumMap<>(Swatch.class);
        given.getOrDefault(theme, Map.of()).forEach((swatch, one) -> places.put(swatch, one.place()));
        return places;
    }
}
