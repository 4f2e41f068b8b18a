package dev.annals.core.print;

import java.awt.Graphics2D;
import java.util.List;

/** A vector drawing that the printer places where the document says {@code <img src="drawing:NAME"/>}. */
public interface Drawing {

    /**
     * Draws into a box whose upper left corner is the origin.
     *
     * @param canvas the page; text drawn on it stays text
     * @param width width of the box in points
     * @param height height of the box in points
     */
    void draw(Graphics2D canvas, double width, double height);

    /**
     * How high it wants to be.
     *
     * @param width width of the box in points
     * @return in points
     */
    double height(double width);

    /** Every string it draws, for checking that the faces have all its characters. */
    List<String> texts();
}
