package dev.annals.core.chart.sheet.part;

import dev.annals.core.chart.theme.TextStyle;

/**
 * Words beside a mark of a row.
 *
 * @param row index from 0
 * @param lane which of the row's lanes, from 0
 * @param value the value they stand at
 * @param side on which side of it
 * @param gap from the value to the words, in canvas units
 * @param words one line, or more where they are long
 * @param style how they are set
 */
public record EndWords(int row, int lane, double value, Side side, double gap, String words, TextStyle style) {

    /** The same words after another value. */
    EndWords behind(double other) {
        return new EndWords(row, lane, other, Side.RIGHT, gap, words, style);
    }

    /** On which side of a value. */
    public enum Side {
        /** Words end before it. */
        LEFT,
        /** Words begin after it. */
        RIGHT
    }
}
