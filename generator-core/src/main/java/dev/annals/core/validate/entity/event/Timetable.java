package dev.annals.core.validate.entity.event;

import dev.annals.core.finding.Code;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.validate.entity.ledger.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The items of an agenda on one line of time. An item without a time follows the one written before it on its day and
 * starts when that ends, where that is known.
 *
 * @param slots the items by day and time; those without a time stay behind the one written before them
 */
record Timetable(List<Slot> slots) {

    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 1440;

    /**
     * One item. Times are minutes since the start of 1 January 1970, on the calendar of the event.
     *
     * @param item the item
     * @param order what it is sorted by: its start, or that of the last item before it that has one, else of its day
     * @param start when it starts, if that is known
     * @param end when it ends, if that is known; later than the start
     */
    record Slot(AgendaItem item, long order, Optional<Long> start, Optional<Long> end) {

        /** The first minute that is surely free again; an item of unknown length takes one. */
        private long free() {
            return end.orElse(order + 1);
        }
    }

    /** A timetable of items in the order they are written. */
    static Timetable of(List<AgendaItem> items) {
        Map<String, Slot> before = new LinkedHashMap<>();
        List<Slot> slots = new ArrayList<>();
        for (AgendaItem item : items) {
            Slot slot = slot(item, Optional.ofNullable(before.get(item.day())));
            before.put(item.day(), slot);
            slots.add(slot);
        }
        return new Timetable(
                slots.stream().sorted(Comparator.comparingLong(Slot::order)).toList());
    }

    private static Slot slot(AgendaItem item, Optional<Slot> before) {
        long day = LocalDate.parse(item.day()).toEpochDay() * MINUTES_OF_DAY;
        Optional<Long> start =
                item.time().isPresent() ? item.time().map(time -> day + minutes(time)) : before.flatMap(Slot::end);
        long order = start.orElseGet(() -> before.map(Slot::order).orElse(day));
        Optional<Long> end = start.flatMap(from -> item.minutes().map(minutes -> from + minutes));
        return new Slot(item, order, start, end);
    }

    private static long minutes(String time) {
        int colon = time.indexOf(':');
        return Long.parseLong(time.substring(0, colon)) * MINUTES_OF_HOUR + Long.parseLong(time.substring(colon + 1));
    }

    /** The items in order. */
    List<AgendaItem> items() {
        return slots.stream().map(Slot::item).toList();
    }

    /**
     * Tells each item that starts before an earlier one has ended: {@link Code#AGENDA_OVERLAP} with the item, the one of
     * the earlier that ends last, and the place of that.
     */
    void overlaps(Context context) {
        @Nullable Slot latest = null;
        for (Slot slot : slots) {
            if (slot.start().isEmpty()) {
                continue;
            }
            if (latest != null && slot.order() < latest.free()) {
                tell(context, latest.item(), slot.item());
            }
            latest = latest == null || slot.free() > latest.free() ? slot : latest;
        }
    }

    private static void tell(Context context, AgendaItem earlier, AgendaItem later) {
        context.scope()
                .add(
                        Code.AGENDA_OVERLAP,
                        later.place(),
                        context.words(later.title()),
                        context.words(earlier.title()),
                        earlier.place().toString());
    }
}
