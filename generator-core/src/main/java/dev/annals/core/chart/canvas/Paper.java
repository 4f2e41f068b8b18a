package dev.annals.core.chart.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;

/** What a chart is drawn on: a sheet in points whose upper left corner is the origin, downwards. */
public interface Paper {

    /** Fills a shape. */
    void fill(Shape shape, Color colour);

    /** Draws the outline of a shape. */
    void draw(Shape shape, BasicStroke pen, Color colour);

    /**
     * Writes a line of text.
     *
     * @param font a loaded font, at its size
     * @param x where it begins
     * @param y its baseline
     */
    void write(String line, Font font, Color colour, float x, float y);
}
