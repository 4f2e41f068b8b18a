package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code annals.yml}. */
public final class SettingsReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> SHORT = Key.optional("short", Shapes.TEXT);
    private static final Key<Text> DESCRIPTION = Key.optional("description", Shapes.TEXT);
    private static final Schema BODY_SCHEMA = Schema.of("body", TITLE, SHORT);
    private static final Schema CATEGORY_SCHEMA = Schema.of("category", TITLE, DESCRIPTION);

    private static final Key<Node> HEADLINE = Key.optional("headline", Shapes.later(Shapes.textType()));
    private static final Key<Node> LEAD = Key.optional("lead", Shapes.later(Shapes.textType()));
    private static final Key<List<Node.Scalar>> TILES =
            Key.optional("tiles", Shapes.list(new Shape<>(new Type.Reference(EntityKind.INDICATOR), Shapes::scalarOf)));
    private static final Schema OVERVIEW_SCHEMA = Schema.of("overview", HEADLINE, LEAD, TILES);

    private static final Key<List<Language>> LANGUAGES = Key.optional("languages", Shapes.distinct(Shapes.LANGUAGE));
    private static final Key<Period> PERIOD = Key.optional("period", Shapes.YEAR);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<List<Body>> BODIES = Key.required(
            "bodies",
            Shapes.entries(
                    EntityKind.BODY,
                    new Type.Either(Shapes.textType(), new Type.Structure(BODY_SCHEMA)),
                    SettingsReading::body));
    private static final Key<List<Category>> CATEGORIES = Key.optional(
            "categories",
            Shapes.entries(
                    EntityKind.CATEGORY,
                    new Type.Either(Shapes.textType(), new Type.Structure(CATEGORY_SCHEMA)),
                    SettingsReading::category));
    private static final Key<List<Citation>> SOURCES =
            Key.optional("sources", Shapes.entries(EntityKind.SOURCE, Shapes.textType(), SettingsReading::citation));
    private static final Key<List<Unit>> UNITS = Key.optional("units", UnitReading.UNITS);
    private static final Key<Settings.Overview> OVERVIEW =
            Key.optional("overview", new Shape<>(new Type.Structure(OVERVIEW_SCHEMA), SettingsReading::overview));
    private static final Key<List<String>> IGNORE = Key.optional("ignore", Shapes.list(Shapes.WORDS));

    /** The keys of {@code annals.yml}. */
    public static final Schema SCHEMA = Schema.of(
                    "settings",
                    TITLE,
                    DESCRIPTION,
                    LANGUAGES,
                    PERIOD,
                    BODY,
                    BODIES,
                    CATEGORIES,
                    SOURCES,
                    UNITS,
                    OVERVIEW,
                    IGNORE)
            .where(new Condition.Filled(LANGUAGES), new Condition.Filled(BODIES));

    private SettingsReading() {}

    /** The settings; what cannot be read is told and left out. */
    public static Settings read(Node root, Scope scope) {
        return SCHEMA.open(root, scope)
                .map(fields -> settings(fields, scope))
                .orElseGet(() -> unknown(scope, root.place()));
    }

    /** Settings about which nothing is known, so that no id of theirs is told as unknown. */
    public static Settings unknown(Scope scope, Place place) {
        Ids open = new Ids(Set.of(), false);
        Scope wide = scope.with(EntityKind.BODY, open)
                .with(EntityKind.CATEGORY, open)
                .with(EntityKind.SOURCE, open)
                .with(EntityKind.UNIT, open);
        return new Settings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                wide,
                true,
                place);
    }

    private static Settings settings(Fields fields, Scope outer) {
        List<Language> languages = fields.get(LANGUAGES).orElse(outer.languages());
        if (fields.has(LANGUAGES) && languages.isEmpty()) {
            outer.add(Code.TEXT_EMPTY, fields.placeOf(LANGUAGES), LANGUAGES.name());
        }
        Scope scope = outer.with(languages.isEmpty() ? outer.languages() : languages)
                .with(EntityKind.BODY, required(fields, BODIES))
                .with(EntityKind.CATEGORY, required(fields, CATEGORIES))
                .with(EntityKind.SOURCE, fields.ids(SOURCES))
                .with(EntityKind.UNIT, fields.ids(UNITS));
        fields.get(IGNORE, scope);
        return new Settings(
                fields.get(TITLE, scope),
                fields.get(DESCRIPTION, scope),
                fields.get(PERIOD, scope),
                fields.get(BODY, scope),
                bodies(fields, scope),
                fields.get(CATEGORIES, scope).orElse(List.of()),
                fields.get(SOURCES, scope).orElse(List.of()),
                fields.get(UNITS, scope).orElse(List.of()),
                fields.get(OVERVIEW, scope),
                scope,
                fields.has(CATEGORIES),
                fields.place());
    }

    /** The ids behind a key whose lack is a finding of its own. */
    private static Ids required(Fields fields, Key<?> key) {
        Ids ids = fields.ids(key);
        return new Ids(ids.values(), ids.complete() && fields.has(key));
    }

    private static List<Body> bodies(Fields fields, Scope scope) {
        Ids ids = fields.ids(BODIES);
        if (fields.has(BODIES) && ids.complete() && ids.values().isEmpty()) {
            scope.add(Code.TEXT_EMPTY, fields.placeOf(BODIES), BODIES.name());
        }
        return fields.get(BODIES, scope).orElse(List.of());
    }

    private static Optional<Body> body(Node.Scalar id, Node value, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        Optional<Body> body = isJustText(value)
                ? Shapes.TEXT.read(value, scope).map(title -> new Body(id.text(), title, title, id.place()))
                : BODY_SCHEMA.open(value, scope).flatMap(fields -> {
                    Optional<Text> shortTitle = fields.get(SHORT);
                    return fields.get(TITLE)
                            .map(title -> new Body(id.text(), title, shortTitle.orElse(title), id.place()));
                });
        return body.filter(one -> good);
    }

    private static Optional<Category> category(Node.Scalar id, Node value, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        Optional<Category> category = isJustText(value)
                ? Shapes.TEXT
                        .read(value, scope)
                        .map(title -> new Category(
                                id.text(), title, Optional.empty(), Optional.empty(), Optional.empty(), id.place()))
                : CATEGORY_SCHEMA.open(value, scope).flatMap(fields -> {
                    Optional<Text> description = fields.get(DESCRIPTION);
                    return fields.get(TITLE)
                            .map(title -> new Category(
                                    id.text(), title, description, Optional.empty(), Optional.empty(), id.place()));
                });
        return category.filter(one -> good);
    }

    /** Bodies and categories are mappings with a title, or just a text: words, or a mapping from language to words. */
    private static boolean isJustText(Node value) {
        return value instanceof Node.Scalar || value instanceof Node.Mapping mapping && speaks(mapping);
    }

    private static boolean speaks(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> Language.of(entry.key().text()).isPresent());
    }

    private static Optional<Citation> citation(Node.Scalar id, Node value, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        return Shapes.TEXT
                .read(value, scope)
                .map(title -> new Citation(id.text(), title, id.place()))
                .filter(citation -> good);
    }

    private static Optional<Settings.Overview> overview(Node node, Scope scope) {
        return OVERVIEW_SCHEMA
                .open(node, scope)
                .map(fields -> new Settings.Overview(fields.get(HEADLINE), fields.get(LEAD), fields.get(TILES)));
    }
}
