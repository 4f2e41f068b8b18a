package dev.annals.core.chart.plot;

import java.awt.Graphics2D;

/** Marks of a chart, which stand behind its words. */
public interface Artwork {

    /** Draws the marks, in inks of the theme only. */
    void draw(Graphics2D canvas);
}
