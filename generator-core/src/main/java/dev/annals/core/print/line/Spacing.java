package dev.annals.core.print.line;

/**
 * How the characters of a piece of text stand apart, in the layout's dots.
 *
 * @param lead how far the first one is moved, negative to the left
 * @param after what is added to the advance of each char, by its index
 */
@SuppressWarnings("ArrayRecordComponent")
public record Spacing(float lead, float[] after) {

    /** What all spaces together add to the width. */
    float sum() {
        float sum = lead;
        for (float space : after) {
            sum += space;
        }
        return sum;
    }

    /** The part for chars from (inclusive) and to (exclusive); only a part from 0 keeps the lead. */
    Spacing part(int from, int to) {
        float[] part = new float[to - from];
        System.arraycopy(after, from, part, 0, part.length);
        return new Spacing(from == 0 ? lead : 0, part);
    }
}
