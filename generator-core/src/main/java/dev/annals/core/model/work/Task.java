package dev.annals.core.model.work;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One task of a focus area.
 *
 * @param id stable id, unique in the repository
 * @param title what is to be done
 * @param lead the office that leads
 * @param support the offices that help
 * @param start the day or month it starts, ISO 8601
 * @param due the day or month it is due, ISO 8601
 * @param status how far it is
 * @param percent the share done, 0 to 100
 * @param milestones its steps, in order
 * @param deliverables what it delivers
 * @param origin the document that asked for it
 * @param note a remark
 * @param visibility whether it may leave in a public edition
 * @param place where it is written
 */
public record Task(
        String id,
        Text title,
        Optional<Text> lead,
        List<Text> support,
        Optional<String> start,
        Optional<String> due,
        TaskStatus status,
        Optional<BigDecimal> percent,
        List<Milestone> milestones,
        List<Deliverable> deliverables,
        Optional<Text> origin,
        Optional<Text> note,
        Visibility visibility,
        Place place) {
    /** Keeps its own copies. */
    public Task {
        support = List.copyOf(support);
        milestones = List.copyOf(milestones);
        deliverables = List.copyOf(deliverables);
    }

    /** Whether it may leave in a public edition. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
