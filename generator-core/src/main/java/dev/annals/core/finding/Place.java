package dev.annals.core.finding;

import java.util.Comparator;

/**
 * Where something stands in a file of the data repository.
 *
 * @param file path relative to the repository, with {@code /} between its parts; for a built-in resource
 *     {@code annals:} and its name
 * @param line line, 1-based; 0 means the file as a whole
 * @param column column in Unicode code points, 1-based; 0 when {@code line} is 0
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole, without a line. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** The same line, {@code codePoints} further to the right. */
    public Place right(int codePoints) {
        return new Place(file, line, column + codePoints);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
