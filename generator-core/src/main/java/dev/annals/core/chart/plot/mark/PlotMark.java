package dev.annals.core.chart.plot.mark;

import java.awt.Graphics2D;

/** One mark of a plot. */
public interface PlotMark {

    /** Draws itself, in inks of the theme only. */
    void draw(Graphics2D canvas, Spots spots);
}
