package dev.annals.core.view.page;

import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.StatusView;
import java.util.List;
import java.util.Optional;

/**
 * Promise and delivery of one period: every target beside its figure.
 *
 * @param frame what surrounds it
 * @param title its heading
 * @param standing how the targets of the site's body were met, in a sentence
 * @param counts how many of them have which status, each leading to its group
 * @param groups the targets of the site's body by status; that of the unreported is always there, unless there are none
 *     at all
 * @param bodies the targets of the other bodies
 * @param previous the period before that has targets
 * @param next the period after that has targets
 */
public record DeliveryView(
        Frame frame,
        String title,
        String standing,
        List<StatusCount> counts,
        List<Group> groups,
        List<Other> bodies,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public DeliveryView {
        counts = List.copyOf(counts);
        groups = List.copyOf(groups);
        bodies = List.copyOf(bodies);
    }

    /**
     * The targets of one status.
     *
     * @param status the status, whose key is the anchor
     * @param table the targets with their figures; without rows where there are none
     */
    public record Group(StatusView status, FigureTable table) {}

    /**
     * The targets of another body.
     *
     * @param id anchor
     * @param title the body
     * @param href address of its page
     * @param counts how many have which status
     * @param table the targets with their figures, by status
     */
    public record Other(String id, Label title, String href, List<StatusCount> counts, FigureTable table) {

        /** Keeps its own copy. */
        public Other {
            counts = List.copyOf(counts);
        }
    }
}
