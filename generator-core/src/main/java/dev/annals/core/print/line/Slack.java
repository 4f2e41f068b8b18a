package dev.annals.core.print.line;

import java.util.function.Predicate;

/**
 * Takes or gives away what a line is too wide or too narrow by. Gaps of one class change alike; a class is used up
 * before the next one is touched.
 */
final class Slack {

    /** How wide a space between words may become while there are Chinese characters to take the rest, in em. */
    private static final float MOST_WORD = 0.5f;

    /**
     * How much a gap between scripts may grow: to 3/8 em. Half an em would be allowed; lines look more even when the
     * Chinese characters take the rest.
     */
    private static final float MOST_SCRIPT = 0.125f;

    /** A line that would need more between its Chinese characters, such as one before a long address, stays short. */
    private static final float MOST_CHARACTER = 1f;

    private final Paragraph paragraph;
    private final int from;
    private final int to;
    private final float[] after;

    /**
     * For the gaps after the chars from (inclusive) and to (exclusive).
     *
     * @param after the spaces to change, by the index from {@code from}
     */
    Slack(Paragraph paragraph, int from, int to, float[] after) {
        this.paragraph = paragraph;
        this.from = from;
        this.to = to;
        this.after = after;
    }

    void squeeze(float excess) {
        float left = excess;
        for (Gap kind : Gap.values()) {
            float available = 0;
            for (int i = from; i < to; i++) {
                available += paragraph.gap(i) == kind ? paragraph.shrink(i) : 0;
            }
            if (available > 0 && left > 0) {
                float share = Math.min(1, left / available);
                for (int i = from; i < to; i++) {
                    after[i - from] -= paragraph.gap(i) == kind ? share * paragraph.shrink(i) : 0;
                }
                left -= share * available;
            }
        }
    }

    /** What is left when all have had what they may goes to the characters, or to the words where those are more. */
    void spread(float slack) {
        int characters = count(Gap::isBetweenCharacters);
        boolean chinese = characters > count(Gap.WORD::equals);
        float left = spread(Gap.WORD::equals, slack, true);
        left = spread(Gap.SCRIPT::equals, left, true);
        if (chinese && left > MOST_CHARACTER * paragraph.em(from) * characters) {
            return;
        }
        left = spread(chinese ? Gap::isBetweenCharacters : Gap.WORD::equals, left, false);
        left = spread(Gap::isBetweenCharacters, left, false);
        spread(Gap.SCRIPT::equals, left, false);
    }

    /** How much the space after a char may grow, in dots, before Chinese characters are spread. */
    static float room(Paragraph paragraph, int i) {
        return switch (paragraph.gap(i)) {
            case WORD -> Math.max(0, MOST_WORD * paragraph.em(i) - paragraph.advance(i));
            case SCRIPT -> MOST_SCRIPT * paragraph.em(i);
            default -> 0;
        };
    }

    private int count(Predicate<Gap> kind) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += spreads(i, kind) ? 1 : 0;
        }
        return count;
    }

    private boolean spreads(int i, Predicate<Gap> kind) {
        return kind.test(paragraph.gap(i)) && !paragraph.isBound(i + 1);
    }

    private float spread(Predicate<Gap> kind, float slack, boolean bounded) {
        int count = count(kind);
        if (count == 0 || slack <= 0) {
            return slack;
        }
        float each = slack / count;
        float given = 0;
        for (int i = from; i < to; i++) {
            if (spreads(i, kind)) {
                float space = bounded ? Math.min(each, room(paragraph, i)) : each;
                after[i - from] += space;
                given += space;
            }
        }
        return slack - given;
    }
}
