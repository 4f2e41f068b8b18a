package dev.annals.core.view.page;

import dev.annals.core.view.part.LicenceView;
import java.util.List;
import java.util.Optional;

/**
 * The page of the downloads.
 *
 * @param frame what surrounds it
 * @param title what it is called
 * @param entries what can be downloaded; addresses without ending
 * @param licence the licence of the data
 */
public record DataView(Frame frame, String title, List<ListView.Entry> entries, Optional<LicenceView> licence)
        implements PageView {

    /** Keeps its own copy. */
    public DataView {
        entries = List.copyOf(entries);
    }

    /** The list with its licence. */
    public static DataView of(ListView list, Optional<LicenceView> licence) {
        return new DataView(list.frame(), list.title(), list.entries(), licence);
    }
}
