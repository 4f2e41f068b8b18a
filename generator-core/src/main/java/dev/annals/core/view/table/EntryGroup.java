package dev.annals.core.view.table;

import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;

/**
 * Entries that belong together.
 *
 * @param title what they have in common; absent when the list has only one group
 * @param entries the entries, in order
 */
public record EntryGroup(Optional<Label> title, List<Entry> entries) {

    /** Keeps its own copy. */
    public EntryGroup {
        entries = List.copyOf(entries);
    }
}
