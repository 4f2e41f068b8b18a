package dev.annals.core.validate.entity.programme;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.programme.Beneficiaries;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.entity.ledger.Amounts;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.prose.BoundTextReading;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code programmes/*.yml}. {@link Code#WEIGHTS_NOT_HUNDRED} has the programme's id and the sum as arguments; it is
 * told only when every effect and weight could be read.
 */
public final class ProgrammeReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);
    private static final Key<Node.Scalar> COUNT = Amounts.required("count");
    private static final Schema BENEFICIARIES_SCHEMA = Schema.of("beneficiaries", TITLE, COUNT, NOTE);

    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<Period> PERIOD = Key.required("period", Shapes.PERIOD);
    private static final Key<String> CATEGORY = Key.optional("category", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<Node> ORGANISATION = Key.optional("organisation", Shapes.later(Shapes.textType()));
    private static final Key<String> SOURCE = Key.optional("source", Shapes.reference(EntityKind.SOURCE));
    private static final Key<List<Node>> BENEFICIARIES =
            Key.optional("beneficiaries", Shapes.list(Shapes.later(new Type.Structure(BENEFICIARIES_SCHEMA))));
    private static final Key<List<Node>> FUNDS =
            Key.optional("funds", Shapes.list(Shapes.later(new Type.Structure(FundReading.SCHEMA))));
    private static final Key<List<Node.Entry>> EFFECTS = Key.optional(
            "effects",
            Shapes.entries(
                    EntityKind.EFFECT,
                    new Type.Structure(EffectReading.SCHEMA),
                    (id, value, scope) -> Optional.of(new Node.Entry(id, value))));
    private static final Key<Node> NEXT = Key.optional("next", Shapes.later(Shapes.textType()));

    /** The keys of a programme's file. */
    public static final Schema FILE = Schema.of(
            "programme",
            TITLE,
            BODY,
            PERIOD,
            CATEGORY,
            ORGANISATION,
            SOURCE,
            BENEFICIARIES,
            FUNDS,
            EFFECTS,
            NEXT,
            NOTE);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Context context;
    private final Amounts amounts;

    /** A reading in a context that knows every id. */
    public ProgrammeReading(Context context) {
        this.context = context;
        this.amounts = new Amounts(context.catalogue().units(), context.scope());
    }

    /** Reads a file; empty after a finding that leaves no programme. */
    public Optional<Programme> file(SourceFile file) {
        String id = context.id(file);
        return FILE.open(file.root(), context.scope()).flatMap(fields -> programme(id, fields));
    }

    private Optional<Programme> programme(String id, Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        Optional<Period> period = fields.get(PERIOD);
        String body = fields.get(BODY).orElse(context.body());
        BoundTextReading prose = context.prose(period.orElse(context.period()), body);
        Optional<String> category = fields.get(CATEGORY);
        Optional<BoundText> organisation = fields.get(ORGANISATION).flatMap(prose::read);
        Optional<String> source = fields.get(SOURCE);
        List<Beneficiaries> beneficiaries = read(fields, BENEFICIARIES, this::beneficiaries);
        FundReading funding = new FundReading(context, amounts);
        List<Fund> funds = read(fields, FUNDS, funding::read);
        List<Effect> effects = effects(id, fields, prose);
        Optional<BoundText> next = fields.get(NEXT).flatMap(prose::read);
        Optional<Text> note = fields.get(NOTE);
        return title.flatMap(name -> period.map(time -> new Programme(
                id,
                name,
                body,
                time,
                category,
                organisation,
                source,
                beneficiaries,
                funds,
                effects,
                next,
                note,
                fields.place())));
    }

    /** Reads one item of a list. */
    private interface ItemReading<T> {

        Optional<T> read(Node node);
    }

    private static <T> List<T> read(Fields fields, Key<List<Node>> key, ItemReading<T> reading) {
        return fields.get(key).orElse(List.of()).stream()
                .map(reading::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Beneficiaries> beneficiaries(Node node) {
        return BENEFICIARIES_SCHEMA.open(node, context.scope()).flatMap(fields -> {
            Optional<Text> title = fields.get(TITLE);
            Optional<Text> note = fields.get(NOTE);
            return fields.get(COUNT)
                    .flatMap(scalar -> amounts.of(UnitKind.COUNT, scalar))
                    .flatMap(count -> title.map(name -> new Beneficiaries(name, count, note, fields.place())));
        });
    }

    private List<Effect> effects(String id, Fields fields, BoundTextReading prose) {
        EffectReading reading = new EffectReading(context, amounts, prose);
        List<Node.Entry> written = fields.get(EFFECTS).orElse(List.of());
        List<Effect> effects =
                written.stream().map(reading::read).flatMap(Optional::stream).toList();
        BigDecimal sum = effects.stream().map(Effect::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!effects.isEmpty() && effects.size() == written.size() && sum.compareTo(ALL) != 0) {
            String told = sum.stripTrailingZeros().toPlainString();
            context.scope().add(Code.WEIGHTS_NOT_HUNDRED, fields.placeOfName(EFFECTS), id, told);
        }
        return effects;
    }
}
