package dev.annals.core.print.page.picture;

import java.util.List;
import java.util.Optional;

/** A vector drawing that fills a box of any size, or a photograph. */
public interface Picture {

    /** Draws into a box of this size in points, whose upper left corner is the origin. */
    void draw(Canvas canvas, double width, double height);

    /** How high it wants to be in a box of this width, both in points. */
    double height(double width);

    /** Every string it draws. */
    List<String> texts();

    /** The photograph that stands there instead of a drawing. */
    default Optional<Photograph> photograph() {
        return Optional.empty();
    }
}
