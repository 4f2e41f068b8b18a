package dev.annals.core.print.page.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;

/** What drawings are drawn on: a part of a page whose upper left corner is the origin, downwards, in points. */
public interface Canvas {

    /** Fills a shape. */
    void fill(Shape shape, Color colour);

    /** Draws the outline of a shape. */
    void draw(Shape shape, BasicStroke pen, Color colour);

    /**
     * Writes a line of text, which stays text.
     *
     * @param font says the face, and the size
     * @param x where it begins
     * @param y its baseline
     */
    void write(String line, Font font, Color colour, float x, float y);
}
