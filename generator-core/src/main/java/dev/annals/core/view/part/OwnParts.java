package dev.annals.core.view.part;

import java.util.List;

/**
 * What the repository adds to every page of an edition.
 *
 * @param footer the lines below every page
 * @param navigation its own pages that the navigation leads to, in order
 * @param foot its other own pages, which the foot of every page leads to, in order
 * @param styled whether it has colours or faces of its own, and so a style sheet of them
 */
public record OwnParts(List<Line> footer, List<Crumb> navigation, List<Crumb> foot, boolean styled) {

    /** Nothing. */
    public static final OwnParts NONE = new OwnParts(List.of(), List.of(), List.of(), false);

    /** Keeps its own copies. */
    public OwnParts {
        footer = List.copyOf(footer);
        navigation = List.copyOf(navigation);
        foot = List.copyOf(foot);
    }
}
