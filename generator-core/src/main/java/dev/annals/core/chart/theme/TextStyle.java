package dev.annals.core.chart.theme;

/**
 * How words are set.
 *
 * @param size font size in canvas units
 * @param weight which of the two faces
 * @param ink colour
 */
public record TextStyle(double size, Weight weight, Ink ink) {

    /** The two faces of a chart. */
    public enum Weight {
        /** Everything but the figure the chart is about. */
        REGULAR,
        /** The figure the chart is about. */
        BOLD
    }

    /** From one baseline to the next, in canvas units. */
    public double leading() {
        return 1.25 * size;
    }
}
