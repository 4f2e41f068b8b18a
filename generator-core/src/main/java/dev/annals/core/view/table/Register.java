package dev.annals.core.view.table;

import java.util.List;

/** What a block that lists entities becomes. */
public sealed interface Register {

    /** The block's name, which is its class name. */
    String name();

    /**
     * A table.
     *
     * @param name the block's name
     * @param caption its caption
     * @param table the table
     */
    record Table(String name, String caption, RegisterTable table) implements Register {}

    /**
     * A list.
     *
     * @param name the block's name
     * @param groups its entries
     */
    record Entries(String name, List<EntryGroup> groups) implements Register {

        /** Keeps its own copy. */
        public Entries {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A sentence, where there is nothing to list and that is worth saying.
     *
     * @param name the block's name
     * @param text the sentence
     */
    record Statement(String name, String text) implements Register {}
}
