package dev.annals.core.compute.register;

import dev.annals.core.model.event.AgendaItem;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From when to when an item of an agenda takes.
 *
 * @param from when it starts, HH:MM
 * @param to when it ends, HH:MM, on the next day when that is past midnight; absent when nobody says how long it takes
 */
public record Slot(String from, Optional<String> to) {

    /** The slot of an item; none without a time. */
    public static Optional<Slot> of(AgendaItem item) {
        return item.time()
                .map(time -> new Slot(
                        time,
                        item.minutes()
                                .map(minutes -> LocalTime.parse(time)
                                        .plusMinutes(minutes)
                                        .toString())));
    }
}
