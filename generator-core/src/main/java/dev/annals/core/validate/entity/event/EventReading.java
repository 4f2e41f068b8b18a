package dev.annals.core.validate.entity.event;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.event.Award;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.event.Participants;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.entity.ledger.Amounts;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.ledger.DateOrder;
import dev.annals.core.validate.schema.Condition;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code events/*.yml}. {@link Code#DATES_REVERSED} as for inspections. */
public final class EventReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Node.Scalar> COUNT = Amounts.optional("count");
    private static final Schema PARTICIPANTS_SCHEMA = Schema.of("participants", TITLE, COUNT);

    private static final Key<Level> LEVEL = Key.optional(
            "level", Shapes.choice(Arrays.stream(Level.values()).map(Level::key).toList(), Level::of));
    private static final Key<List<Node>> RECIPIENTS =
            Key.required("recipients", Shapes.list(Shapes.later(Shapes.textType())));
    private static final Schema AWARD =
            Schema.of("award", TITLE, LEVEL, RECIPIENTS).where(new Condition.Filled(RECIPIENTS));

    private static final Key<String> BODY = Key.optional("body", Shapes.reference(EntityKind.BODY));
    private static final Key<String> DATE = Key.required("date", Shapes.DAY);
    private static final Key<String> END = Key.optional("end", Shapes.DAY);
    private static final Key<Text> PLACE = Key.optional("place", Shapes.TEXT);
    private static final Key<String> SOURCE = Key.optional("source", Shapes.reference(EntityKind.SOURCE));
    private static final Key<List<Node>> AGENDA =
            Key.optional("agenda", Shapes.list(Shapes.later(new Type.Structure(AgendaReading.SCHEMA))));
    private static final Key<List<Node>> PARTICIPANTS =
            Key.optional("participants", Shapes.list(Shapes.later(new Type.Structure(PARTICIPANTS_SCHEMA))));
    private static final Key<List<Node>> AWARDS =
            Key.optional("awards", Shapes.list(Shapes.later(new Type.Structure(AWARD))));
    private static final Key<Text> NOTE = Key.optional("note", Shapes.TEXT);

    /** The keys of an event's file. */
    public static final Schema FILE =
            Schema.of("event", TITLE, BODY, DATE, END, PLACE, SOURCE, AGENDA, PARTICIPANTS, AWARDS, NOTE);

    private final Context context;
    private final Amounts amounts;

    /** A reading in a context that knows every id. */
    public EventReading(Context context) {
        this.context = context;
        this.amounts = new Amounts(context.catalogue().units(), context.scope());
    }

    /** Reads a file; empty after a finding that leaves no event. */
    public Optional<Event> file(SourceFile file) {
        String id = context.id(file);
        return FILE.open(file.root(), context.scope()).flatMap(fields -> event(id, fields));
    }

    private Optional<Event> event(String id, Fields fields) {
        Optional<Text> title = fields.get(TITLE);
        String body = fields.get(BODY).orElse(context.body());
        Optional<String> date = fields.get(DATE);
        Optional<String> end = fields.get(END);
        new DateOrder(id, fields, context.scope()).check(DATE, END);
        Optional<Text> place = fields.get(PLACE);
        Optional<String> source = fields.get(SOURCE);
        List<AgendaItem> agenda = new AgendaReading(context, date, fields.has(END) ? end : date)
                .read(fields.get(AGENDA).orElse(List.of()));
        List<Participants> participants = fields.get(PARTICIPANTS).orElse(List.of()).stream()
                .map(this::participants)
                .flatMap(Optional::stream)
                .toList();
        List<Award> awards = fields.get(AWARDS).orElse(List.of()).stream()
                .map(this::award)
                .flatMap(Optional::stream)
                .toList();
        Optional<Text> note = fields.get(NOTE);
        return title.flatMap(name -> date.map(day -> new Event(
                id, name, body, day, end, place, source, agenda, participants, awards, note, fields.place())));
    }

    private Optional<Participants> participants(Node node) {
        return PARTICIPANTS_SCHEMA.open(node, context.scope()).flatMap(fields -> {
            Optional<Figure> count = fields.get(COUNT).flatMap(scalar -> amounts.of(UnitKind.COUNT, scalar));
            return fields.get(TITLE).map(title -> new Participants(title, count, fields.place()));
        });
    }

    private Optional<Award> award(Node node) {
        return AWARD.open(node, context.scope()).flatMap(fields -> {
            Optional<Text> title = fields.get(TITLE);
            Optional<Level> level = fields.get(LEVEL);
            List<Node> written = fields.get(RECIPIENTS).orElse(List.of());
            if (fields.isEmpty(RECIPIENTS)) {
                context.scope().add(Code.TEXT_EMPTY, fields.placeOf(RECIPIENTS), RECIPIENTS.name());
            }
            List<Text> recipients = written.stream()
                    .map(one -> Shapes.TEXT.read(one, context.scope()))
                    .flatMap(Optional::stream)
                    .toList();
            return title.map(name -> new Award(name, level, recipients, fields.place()));
        });
    }
}
