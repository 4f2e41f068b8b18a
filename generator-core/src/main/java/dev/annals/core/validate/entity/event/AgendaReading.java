package dev.annals.core.validate.entity.event;

import dev.annals.core.finding.Code;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.ledger.DateOrder;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Numbers;
import dev.annals.core.validate.schema.Numerals;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import java.util.List;
import java.util.Optional;

/**
 * Reads the agenda of an event. {@link Code#AGENDA_OUTSIDE_EVENT} has as arguments the item, its day, and the first and
 * last day of the event; for {@link Code#AGENDA_OVERLAP} see {@link Timetable}.
 */
final class AgendaReading {

    /** Those of a day. */
    private static final int MOST_MINUTES = 1440;

    private static final Key<String> DAY = Key.optional("day", Shapes.DAY);
    private static final Key<String> TIME = Key.optional("time", Numerals.TIME);
    private static final Key<Integer> MINUTES = Key.optional("minutes", Numbers.whole(1, MOST_MINUTES));
    private static final Key<Text> ITEM = Key.required("item", Shapes.TEXT);
    private static final Key<Text> SPEAKER = Key.optional("speaker", Shapes.TEXT);
    private static final Key<String> DOCUMENT = Key.optional("document", Shapes.reference(EntityKind.DOCUMENT));

    static final Schema SCHEMA = Schema.of("agenda-item", DAY, TIME, MINUTES, ITEM, SPEAKER, DOCUMENT);

    private final Context context;
    private final Optional<String> first;
    private final Optional<String> last;

    /** A reading for an event from its first day to its last, as far as they are known. */
    AgendaReading(Context context, Optional<String> first, Optional<String> last) {
        this.context = context;
        this.first = first;
        this.last = last;
    }

    /** The items that are right, in the order of time. */
    List<AgendaItem> read(List<Node> nodes) {
        List<Optional<AgendaItem>> read = nodes.stream()
                .map(node -> SCHEMA.open(node, context.scope()).flatMap(this::item))
                .toList();
        List<AgendaItem> items = read.stream().flatMap(Optional::stream).toList();
        Timetable timetable = Timetable.of(items);
        if (items.size() == nodes.size()) {
            timetable.overlaps(context);
        }
        return timetable.items();
    }

    /** An item whose day or time cannot be read is left out: its place in the agenda is not known. */
    private Optional<AgendaItem> item(Fields fields) {
        Optional<String> day = fields.has(DAY) ? fields.get(DAY) : first;
        Optional<String> time = fields.get(TIME);
        Optional<Integer> minutes = fields.get(MINUTES);
        Optional<Text> title = fields.get(ITEM);
        Optional<Text> speaker = fields.get(SPEAKER);
        Optional<String> document = fields.get(DOCUMENT);
        title.ifPresent(words -> day.ifPresent(one -> inside(fields, words, one)));
        boolean timed = fields.has(TIME) == time.isPresent() && fields.has(MINUTES) == minutes.isPresent();
        return title.filter(words -> timed)
                .flatMap(words ->
                        day.map(one -> new AgendaItem(one, time, minutes, words, speaker, document, fields.place())));
    }

    private void inside(Fields fields, Text title, String day) {
        first.ifPresent(from -> last.ifPresent(until -> {
            boolean ordered = !DateOrder.isBefore(until, from);
            if (ordered && (DateOrder.isBefore(day, from) || DateOrder.isBefore(until, day))) {
                context.scope()
                        .add(Code.AGENDA_OUTSIDE_EVENT, fields.placeOf(DAY), context.words(title), day, from, until);
            }
        }));
    }
}
