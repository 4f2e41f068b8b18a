package dev.annals.core.view.page;

import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;

/**
 * The page of the search: an index of everything, over which a script puts the box.
 *
 * @param frame what surrounds it
 * @param categories the indicators by category
 * @param indicators all indicators by title
 * @param groups everything else, by kind
 */
public record SearchView(Frame frame, List<Group> categories, List<Entry> indicators, List<Group> groups)
        implements PageView {

    /** Keeps its own copies. */
    public SearchView {
        categories = List.copyOf(categories);
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
    }

    /**
     * Entries that belong together.
     *
     * @param title what they have in common
     * @param href address of a page about it
     * @param entries the entries
     */
    public record Group(Label title, Optional<String> href, List<Entry> entries) {

        /** Keeps its own copy. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry.
     *
     * @param label its name
     * @param href its address relative to the edition's root
     */
    public record Entry(Label label, String href) {}
}
