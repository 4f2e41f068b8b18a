package dev.annals.core.view.publication;

import java.util.List;
import java.util.Optional;

/**
 * The picture that goes with a shared link.
 *
 * @param title the site's title
 * @param body whose figures they are
 * @param period the period they are of
 * @param figures headline figures, at most three
 */
public record SocialCard(String title, Optional<String> body, String period, List<Headline> figures) {

    /** Keeps its own copy. */
    public SocialCard {
        figures = List.copyOf(figures);
    }

    /**
     * A figure.
     *
     * @param name what it is
     * @param figure the figure as worded
     */
    public record Headline(String name, String figure) {}
}
