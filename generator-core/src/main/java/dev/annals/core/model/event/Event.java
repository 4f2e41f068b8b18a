package dev.annals.core.model.event;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A conference or another event.
 *
 * @param id the file name without ending
 * @param title the name
 * @param body id of the body that holds it
 * @param date its first day, ISO 8601
 * @param end its last day, ISO 8601
 * @param venue where
 * @param source id of the citation
 * @param agenda the agenda, in order of time
 * @param participants who takes part
 * @param awards what is awarded
 * @param note a remark
 * @param place where it is written
 */
public record Event(
        String id,
        Text title,
        String body,
        String date,
        Optional<String> end,
        Optional<Text> venue,
        Optional<String> source,
        List<AgendaItem> agenda,
        List<Participants> participants,
        List<Award> awards,
        Optional<Text> note,
        Place place) {
    /** Keeps its own copies. */
    public Event {
        agenda = List.copyOf(agenda);
        participants = List.copyOf(participants);
        awards = List.copyOf(awards);
    }
}
