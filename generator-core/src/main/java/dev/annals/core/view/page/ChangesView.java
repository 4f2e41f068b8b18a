package dev.annals.core.view.page;

import dev.annals.core.view.part.ChangeEntry;
import java.util.List;

/**
 * The page of what is new.
 *
 * @param frame what surrounds it
 * @param title the period it tells of
 * @param groups what happened, by kind, the most telling first
 */
public record ChangesView(Frame frame, String title, List<Group> groups) implements PageView {

    /** Keeps its own copy. */
    public ChangesView {
        groups = List.copyOf(groups);
    }

    /**
     * Entries of one kind.
     *
     * @param key the kind, such as {@code newly-met}
     * @param title the kind in words
     * @param entries the entries, at least one
     */
    public record Group(String key, String title, List<ChangeEntry> entries) {

        /** Keeps its own copy. */
        public Group {
            entries = List.copyOf(entries);
        }
    }
}
