package dev.annals.core.view.table;

import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Line;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a list.
 *
 * @param tag a word set off before it, such as 全国首创
 * @param title the words that it starts with, set in strong; absent when there are none
 * @param line what it says
 * @param remarks what is said about it, of less weight
 */
public record Entry(Optional<String> tag, Optional<Label> title, Line line, List<Label> remarks) {

    /** Keeps its own copy. */
    public Entry {
        remarks = List.copyOf(remarks);
    }
}
