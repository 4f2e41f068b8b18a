package dev.annals.core.print.line;

import java.util.Arrays;

/**
 * How the characters of a piece of text stand apart, in the layout's dots.
 *
 * @param lead how far the first one is moved, negative to the left
 * @param after what is added to the advance of each char, by its index
 * @param latin which chars are marks that Chinese and Latin writing share, in Latin text; empty for none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Spacing(float lead, float[] after, boolean[] latin) {

    private static final boolean[] NONE = {};

    /** Of a text without such marks. */
    public Spacing(float lead, float[] after) {
        this(lead, after, NONE);
    }

    /** Of a text whose characters stand as far apart as they are wide. */
    public static Spacing even(String text) {
        return new Spacing(0, new float[text.length()]);
    }

    /** Whether the char is to be written with the Latin face though Chinese ones have it, too. */
    public boolean isLatin(int i) {
        return latin.length > 0 && latin[i];
    }

    /** The same with the first character moved by so much more. */
    Spacing moved(float by) {
        return by == 0 ? this : new Spacing(lead + by, after, latin);
    }

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
        if (from == 0 && to == after.length) {
            return this;
        }
        boolean[] marks = latin.length == 0 ? latin : Arrays.copyOfRange(latin, from, to);
        return new Spacing(from == 0 ? lead : 0, Arrays.copyOfRange(after, from, to), marks);
    }
}
