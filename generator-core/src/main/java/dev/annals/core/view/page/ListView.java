package dev.annals.core.view.page;

import dev.annals.core.view.part.Label;
import java.util.List;

/**
 * A page that lists other pages.
 *
 * @param frame what surrounds it
 * @param title what is listed
 * @param entries the entries
 */
public record ListView(Frame frame, String title, List<Entry> entries) implements PageView {

    /** Keeps its own copy. */
    public ListView {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param label its name
     * @param href its address relative to the edition's root
     * @param remark a remark, such as the number of figures
     */
    public record Entry(Label label, String href, String remark) {}
}
