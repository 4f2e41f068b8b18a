package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Licence;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.look.FacesReading;
import dev.annals.core.validate.entity.look.LookReading;
import dev.annals.core.validate.entity.setting.BodyReading;
import dev.annals.core.validate.entity.setting.CategoryReading;
import dev.annals.core.validate.entity.setting.CitationReading;
import dev.annals.core.validate.entity.setting.DimensionReading;
import dev.annals.core.validate.entity.setting.SiteAddress;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code annals.yml}. */
public final class SettingsReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> DESCRIPTION = Key.optional("description", Shapes.TEXT);

    private static final Key<Node> HEADLINE = Key.optional("headline", Shapes.later(Shapes.textType()));
    private static final Key<Node> LEAD = Key.optional("lead", Shapes.later(Shapes.textType()));
    private static final Key<List<Node.Scalar>> TILES =
            Key.optional("tiles", Shapes.list(new Shape<>(new Type.Reference(EntityKind.INDICATOR), Shapes::scalarOf)));
    private static final Schema OVERVIEW_SCHEMA = Schema.of("overview", HEADLINE, LEAD, TILES);

    private static final Key<List<Language>> LANGUAGES = Key.optional("languages", Shapes.distinct(Shapes.LANGUAGE));
    private static final Key<Period> PERIOD = Key.optional("period", Shapes.REPORTED_PERIOD);
    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<String> AS_OF = Key.optional("as-of", Shapes.DAY);
    private static final Key<List<Body>> BODIES = Key.required("bodies", BodyReading.BODIES);
    private static final Key<List<Category>> CATEGORIES = Key.optional("categories", CategoryReading.CATEGORIES);
    private static final Key<List<Dimension>> DIMENSIONS = Key.optional("dimensions", DimensionReading.DIMENSIONS);
    private static final Key<List<Citation>> SOURCES = Key.optional("sources", CitationReading.SOURCES);
    private static final Key<Licence> LICENCE = Key.optional("licence", CitationReading.LICENCE_SHAPE);
    private static final Key<String> ADDRESS = Key.optional("address", SiteAddress.SHAPE);
    private static final Key<List<Unit>> UNITS = Key.optional("units", UnitReading.UNITS);
    private static final Key<Settings.Overview> OVERVIEW =
            Key.optional("overview", new Shape<>(new Type.Structure(OVERVIEW_SCHEMA), SettingsReading::overview));
    private static final Key<Node> FOOTER = Key.optional(
            "footer", Shapes.later(new Type.Either(Shapes.textType(), new Type.Listing(Shapes.textType()))));
    private static final Key<List<String>> IGNORE = Key.optional("ignore", Shapes.list(Shapes.WORDS));

    /** The keys of {@code annals.yml}. */
    public static final Schema SCHEMA = Schema.of(
                    "settings",
                    TITLE,
                    DESCRIPTION,
                    LANGUAGES,
                    PERIOD,
                    AS_OF,
                    BODY,
                    BODIES,
                    CATEGORIES,
                    DIMENSIONS,
                    SOURCES,
                    LICENCE,
                    ADDRESS,
                    UNITS,
                    OVERVIEW,
                    LookReading.LOOK,
                    FOOTER,
                    FacesReading.PRINT,
                    IGNORE,
                    CheckSettingsReading.CHECKS,
                    CheckSettingsReading.ACCEPT)
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
                .with(EntityKind.DIMENSION, open)
                .with(EntityKind.DIMENSION_VALUE, open)
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
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Look.PLAIN,
                List.of(),
                FaceWishes.NONE,
                CheckSettings.DEFAULT,
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
                .with(EntityKind.BODY, bodyIds(fields, outer))
                .with(EntityKind.CATEGORY, required(fields, CATEGORIES))
                .with(EntityKind.DIMENSION, fields.ids(DIMENSIONS))
                .with(EntityKind.DIMENSION_VALUE, valueIds(fields, outer))
                .with(EntityKind.SOURCE, fields.ids(SOURCES))
                .with(EntityKind.UNIT, fields.ids(UNITS));
        fields.get(IGNORE, scope);
        return new Settings(
                fields.get(TITLE, scope),
                fields.get(DESCRIPTION, scope),
                fields.get(PERIOD, scope),
                fields.get(BODY, scope),
                bodies(fields, scope),
                CategoryReading.inOrder(fields.get(CATEGORIES, scope).orElse(List.of()), scope),
                fields.get(DIMENSIONS, scope).orElse(List.of()),
                fields.get(SOURCES, scope).orElse(List.of()),
                fields.get(UNITS, scope).orElse(List.of()),
                fields.get(OVERVIEW, scope),
                fields.get(AS_OF, scope),
                fields.get(LICENCE, scope),
                fields.get(ADDRESS, scope),
                fields.get(LookReading.LOOK, scope).orElse(Look.PLAIN),
                fields.get(FOOTER, scope).map(SettingsReading::lines).orElse(List.of()),
                fields.get(FacesReading.PRINT, scope).orElse(FaceWishes.NONE),
                CheckSettingsReading.read(fields, scope),
                scope,
                fields.has(CATEGORIES),
                fields.place());
    }

    /** What bindings write behind a slash: {@code stage=primary}. */
    private static Ids valueIds(Fields fields, Scope outer) {
        Scope silent = new Scope(new Findings(), outer.languages(), Map.of());
        Set<String> values = fields.get(DIMENSIONS, silent).orElse(List.of()).stream()
                .flatMap(dimension -> dimension.values().stream().map(value -> dimension.id() + "=" + value.id()))
                .collect(Collectors.toUnmodifiableSet());
        return new Ids(values, fields.ids(DIMENSIONS).complete());
    }

    private static Ids bodyIds(Fields fields, Scope outer) {
        Ids ids = required(fields, BODIES);
        Scope silent = new Scope(new Findings(), outer.languages(), Map.of(EntityKind.BODY, ids));
        Set<String> internal = fields.get(BODIES, silent).orElse(List.of()).stream()
                .filter(body -> !body.isPublic())
                .map(Body::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Ids(ids.values(), internal, ids.complete());
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
        List<Body> bodies = fields.get(BODIES, scope).orElse(List.of());
        BodyReading.checkTree(bodies, scope);
        return bodies;
    }

    /** One text is one line. */
    private static List<Node> lines(Node footer) {
        return footer instanceof Node.Sequence list ? list.items() : List.of(footer);
    }

    private static Optional<Settings.Overview> overview(Node node, Scope scope) {
        return OVERVIEW_SCHEMA
                .open(node, scope)
                .map(fields -> new Settings.Overview(fields.get(HEADLINE), fields.get(LEAD), fields.get(TILES)));
    }
}
