package dev.annals.core.source.sheet;

/**
 * A cell that is not empty.
 *
 * @param column its column, 1-based
 * @param kind what it holds
 * @param text what it says, without space around it; of a {@link Kind#FLAWED} cell one of the words {@code error},
 *     {@code formula}, {@code boolean}, {@code scaled}, {@code time}
 */
public record Cell(int column, Kind kind, String text) {

    /** What a cell holds. */
    public enum Kind {
        /** Words, or digits that were typed as words; every cell of a CSV file. */
        TEXT,
        /** A number as the cell shows it: with its percent sign, its trailing zeros and the words of its format. */
        NUMBER,
        /** A day, month or year by the cell's format: {@code 2017-12-31}, {@code 2017-12} or {@code 2017}. */
        DATE,
        /** Something that is neither; the text says why. */
        FLAWED
    }
}
