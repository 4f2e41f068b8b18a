package dev.annals.core.print;

import dev.annals.core.print.page.picture.Canvas;
import dev.annals.core.print.page.picture.Photograph;
import java.util.List;
import java.util.Optional;

/**
 * A vector drawing that the printer places where the document says {@code <img src="drawing:NAME"/>}, or a photograph for
 * {@code <img src="picture:NAME"/>}.
 */
public interface Drawing {

    /**
     * Draws into a box whose upper left corner is the origin.
     *
     * @param canvas the page; text drawn on it stays text
     * @param width width of the box in points
     * @param height height of the box in points
     */
    void draw(Canvas canvas, double width, double height);

    /**
     * How high it wants to be.
     *
     * @param width width of the box in points
     * @return in points
     */
    double height(double width);

    /** Every string it draws, for checking that the faces have all its characters. */
    List<String> texts();

    /** The photograph that stands there instead of a drawing. */
    default Optional<Photograph> photograph() {
        return Optional.empty();
    }
}
