package dev.annals.core.chart.theme;

import dev.annals.core.chart.theme.TextStyle.Weight;
import java.awt.geom.Rectangle2D;

/**
 * A canvas and the sizes of type on it.
 *
 * @param width in canvas units: CSS pixels or points
 * @param height likewise
 * @param em the size of running text; every gap is a multiple of it
 * @param detail how much is written
 */
public record Format(double width, double height, double em, Detail detail) {

    /** How much of a view is written on the canvas. */
    public enum Detail {
        /** Axis, grid, every word that finds room. */
        FULL,
        /** The first and the last value and the target; no axis. */
        TILE
    }

    /** Whether only the essentials are written. */
    public boolean isTile() {
        return detail == Detail.TILE;
    }

    /** The canvas, its upper left corner in the origin. */
    public Rectangle2D canvas() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    /** Ticks, categories and units. */
    public TextStyle quiet() {
        return new TextStyle(em, Weight.REGULAR, Ink.FAINT);
    }

    /** Reasons why a value is missing. */
    public TextStyle small() {
        return new TextStyle(isTile() ? em : 0.92 * em, Weight.REGULAR, Ink.FAINT);
    }

    /** Earlier values. */
    public TextStyle value() {
        return new TextStyle(em, Weight.REGULAR, Ink.SOFT);
    }

    /** Targets. */
    public TextStyle target() {
        return new TextStyle(em, Weight.REGULAR, Ink.INK);
    }

    /** The figure the chart is about. */
    public TextStyle figure() {
        return new TextStyle(isTile() ? 1.1 * em : 1.25 * em, Weight.BOLD, isTile() ? Ink.INK : Ink.ACCENT);
    }

    /** What stands out among others of its kind. */
    public TextStyle strong(Ink ink) {
        return new TextStyle(em, Weight.BOLD, ink);
    }
}
