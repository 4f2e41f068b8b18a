package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Ids;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numbers;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the catalogue of indicators from {@code indicators/*.yml}. */
public final class IndicatorReading {

    private static final int MOST_DECIMALS = 6;

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> SHORT = Key.optional("short", Shapes.TEXT);
    private static final Key<Text> DEFINITION = Key.optional("definition", Shapes.TEXT);
    private static final Key<String> UNIT = Key.required("unit", Shapes.scalar("unit", IndicatorReading::unit));
    private static final Key<Direction> DIRECTION = Key.required(
            "direction",
            Shapes.choice(Arrays.stream(Direction.values()).map(Direction::key).toList(), Direction::of));
    private static final Key<Integer> DECIMALS = Key.optional("decimals", Numbers.whole(0, MOST_DECIMALS));
    private static final Key<Nature> NATURE = Key.optional(
            "nature",
            Shapes.choice(Arrays.stream(Nature.values()).map(Nature::key).toList(), Nature::of));
    private static final Key<AggregationReading.Written> AGGREGATION =
            Key.optional("aggregation", AggregationReading.SHAPE);
    private static final Key<Node.Scalar> LIMIT =
            Key.optional("limit", Shapes.scalar("figure", (scalar, scope) -> Optional.of(scalar)));
    private static final Key<ProgressMethod> METHOD = Key.optional(
            "method",
            Shapes.choice(
                    Arrays.stream(ProgressMethod.values())
                            .map(ProgressMethod::key)
                            .toList(),
                    ProgressMethod::of));
    private static final Key<Text> OWNER = Key.optional("owner", Shapes.TEXT);
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<List<String>> DIMENSIONS =
            Key.optional("dimensions", Shapes.distinct(Shapes.reference(EntityKind.DIMENSION)));
    private static final Key<List<Node.Scalar>> PARTS =
            Key.optional("parts", Shapes.list(new Shape<>(new Type.Reference(EntityKind.INDICATOR), Shapes::scalarOf)));
    private static final Key<BigDecimal> JUMP = Key.optional("jump", Numbers.FACTOR);
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);
    private static final Key<Visibility> VISIBILITY = Key.optional("visibility", Shapes.VISIBILITY);

    static final Schema SCHEMA = Schema.of(
            "indicator",
            TITLE,
            SHORT,
            DEFINITION,
            UNIT,
            DECIMALS,
            DIRECTION,
            NATURE,
            AGGREGATION,
            LIMIT,
            METHOD,
            OWNER,
            CATEGORY,
            DIMENSIONS,
            PARTS,
            JUMP,
            NOTE,
            VISIBILITY);

    private static final Key<List<Node.Entry>> INDICATORS = Key.required(
            "indicators",
            Shapes.entries(
                    EntityKind.INDICATOR,
                    new Type.Structure(SCHEMA),
                    (id, value, scope) -> Optional.of(new Node.Entry(id, value))));

    /** The keys of a file of indicators. */
    public static final Schema FILE =
            Schema.of("indicators", CATEGORY, INDICATORS).where(new Condition.Inherited(CATEGORY, INDICATORS));

    private final UnitCatalogue units;
    private final Scope scope;
    private final GrammarReading grammar;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> internal = new TreeSet<>();
    private final List<Indicator> indicators = new ArrayList<>();

    /** Bodies that count by themselves call the same thing the same. */
    private final Map<Text, Text> titles = new HashMap<>();

    /** An indicator named by another one. */
    private record Reference(String indicator, Node.Scalar other) {}

    /** A reading that knows these units, in a scope that knows the categories. */
    public IndicatorReading(UnitCatalogue units, Scope scope) {
        this.units = units;
        this.scope = scope;
        this.grammar = new GrammarReading(units);
    }

    /** Reads one more file. */
    public void file(SourceFile file) {
        FILE.open(file.root(), scope).ifPresent(fields -> {
            Optional<String> category = fields.get(CATEGORY);
            boolean categoryWritten = fields.has(CATEGORY);
            for (Node.Entry entry : fields.get(INDICATORS).orElse(List.of())) {
                Place first = places.putIfAbsent(entry.key().text(), entry.key().place());
                if (first != null) {
                    scope.add(
                            Code.ID_DUPLICATE, entry.key().place(), entry.key().text(), first.toString());
                } else {
                    read(entry, category, categoryWritten).ifPresent(indicators::add);
                }
            }
        });
    }

    /**
     * All ids, those of indicators with findings too.
     *
     * @param complete whether every file of indicators could be read
     */
    public Ids ids(boolean complete) {
        return new Ids(places.keySet(), internal, complete);
    }

    /** The indicators read, in the order of the files. */
    public List<Indicator> indicators() {
        return indicators;
    }

    private Optional<Indicator> read(Node.Entry entry, Optional<String> category, boolean categoryWritten) {
        boolean goodId = Shapes.isId(entry.key(), scope);
        Optional<Fields> opened = SCHEMA.open(entry.value(), scope);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = opened.get();
        if (!fields.has(CATEGORY) && !categoryWritten) {
            scope.add(Code.KEY_MISSING, fields.place(), CATEGORY.name(), SCHEMA.name());
        }
        Visibility visibility = fields.get(VISIBILITY).orElse(Visibility.PUBLIC);
        if (visibility == Visibility.INTERNAL) {
            internal.add(entry.key().text());
        }
        Optional<String> own = fields.has(CATEGORY) ? fields.get(CATEGORY) : category;
        return indicator(entry.key(), fields, own, visibility).filter(indicator -> goodId);
    }

    private Optional<Indicator> indicator(
            Node.Scalar id, Fields fields, Optional<String> category, Visibility visibility) {
        Optional<Text> title = title(fields, TITLE);
        Optional<Text> shortTitle = title(fields, SHORT);
        Optional<Text> definition = fields.get(DEFINITION);
        Optional<Unit> unit = fields.get(UNIT).flatMap(units::find);
        Optional<Direction> direction = fields.get(DIRECTION);
        var aggregation = fields.get(AGGREGATION);
        Optional<BigDecimal> limit = unit.flatMap(one -> limit(fields, one));
        Optional<ProgressMethod> method = fields.get(METHOD);
        Optional<Text> owner = fields.get(OWNER);
        List<String> dimensions = fields.get(DIMENSIONS).orElse(List.of());
        List<String> parts = parts(id, fields, aggregation);
        Nuances nuances = nuances(fields);
        Optional<Text> note = fields.get(NOTE);
        if (title.isEmpty() || unit.isEmpty() || direction.isEmpty() || category.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                id.text(),
                title.get(),
                shortTitle.orElse(title.get()),
                definition,
                unit.get(),
                nuances.decimals(),
                direction.get(),
                nuances.nature(),
                aggregation.map(AggregationReading.Written::aggregation).orElse(Aggregation.NONE),
                aggregation.flatMap(AggregationReading.Written::weight).map(Node.Scalar::text),
                limit,
                method.orElseGet(() -> suiting(direction.get())),
                owner,
                category.get(),
                dimensions,
                parts,
                nuances.jump(),
                note,
                visibility,
                id.place()));
    }

    private Optional<Text> title(Fields fields, Key<Text> key) {
        return fields.get(key).map(words -> titles.computeIfAbsent(words, same -> same));
    }

    private Optional<BigDecimal> limit(Fields fields, Unit unit) {
        return fields.get(LIMIT).flatMap(scalar -> grammar.number(scalar, unit.id(), scope));
    }

    /** What only some indicators need to say. */
    private record Nuances(Optional<Integer> decimals, Optional<Nature> nature, Optional<BigDecimal> jump) {}

    private static Nuances nuances(Fields fields) {
        return new Nuances(fields.get(DECIMALS), fields.get(NATURE), fields.get(JUMP));
    }

    private List<String> parts(Node.Scalar id, Fields fields, Optional<AggregationReading.Written> aggregation) {
        List<Node.Scalar> parts = fields.get(PARTS).orElse(List.of());
        parts.forEach(part -> references.add(new Reference(id.text(), part)));
        aggregation
                .flatMap(AggregationReading.Written::weight)
                .ifPresent(one -> references.add(new Reference(id.text(), one)));
        return parts.stream().map(Node.Scalar::text).distinct().toList();
    }

    private static ProgressMethod suiting(Direction direction) {
        return switch (direction) {
            case KEEP -> ProgressMethod.KEEP;
            case BAND -> ProgressMethod.BAND;
            case UP, DOWN -> ProgressMethod.PACE;
        };
    }

    /** Tells parts and weights that are no indicators, in a scope that knows all of them; and indicators that name themselves. */
    public void checkReferences(Scope wide) {
        for (Reference reference : references) {
            Node.Scalar other = reference.other();
            if (wide.resolves(EntityKind.INDICATOR, other.text(), other.place())
                    && other.text().equals(reference.indicator())) {
                wide.add(Code.PARENT_CIRCLE, other.place(), other.text());
            }
        }
    }

    private static Optional<String> unit(Node.Scalar scalar, Scope scope) {
        var spellings = scope.ids(EntityKind.UNIT);
        if (spellings.values().contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        if (spellings.complete()) {
            String near = NearestName.orEmpty(scalar.text(), spellings.values());
            scope.add(Code.FIGURE_UNIT_UNKNOWN, scalar.place(), scalar.text(), near);
        }
        return Optional.empty();
    }
}
