package dev.annals.core.finding;

/**
 * A line of a file. Much that stands in the same line is found at it with less memory than each at a place of its own.
 *
 * @param file as that of a {@link Place}
 * @param number 1-based; 0 means the file as a whole
 */
public record Line(String file, int number) {

    /** The place in the line at a column, as that of a {@link Place}. */
    public Place at(int column) {
        return new Place(file, number, column);
    }
}
