package dev.annals.core.model.look;

import dev.annals.core.model.prose.BoundText;
import java.util.List;

/**
 * What a repository makes its own of the site's looks and words.
 *
 * @param look colours and faces
 * @param footer the lines below every page
 * @param pages its own pages, by id and then in the order of their files
 */
public record Presentation(Look look, List<BoundText> footer, List<OwnPage> pages) {

    /** Nothing of its own. */
    public static final Presentation PLAIN = new Presentation(Look.PLAIN, List.of(), List.of());

    /** Keeps its own copies. */
    public Presentation {
        footer = List.copyOf(footer);
        pages = List.copyOf(pages);
    }
}
