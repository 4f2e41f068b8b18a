package dev.annals.core.print.line;

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
        for (Gap kind : Gap.SHRINKING) {
            if (left <= 0) {
                return;
            }
            float available = 0;
            for (int i = from; i < to; i++) {
                available += paragraph.gap(i) == kind ? paragraph.shrink(i) : 0;
            }
            if (available > 0) {
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
        if (slack <= 0) {
            return;
        }
        int characters = count(Gap.CHARACTER);
        int words = count(Gap.WORD);
        boolean chinese = characters > words;
        float left = words == 0 ? slack : spreadToRoom(Gap.WORD, slack, words);
        left = left <= 0 ? 0 : spreadToRoom(Gap.SCRIPT, left, count(Gap.SCRIPT));
        if (left <= 0 || chinese && left > MOST_CHARACTER * paragraph.em(from) * characters) {
            return;
        }
        if (chinese) {
            spread(Gap.CHARACTER, left, characters);
        } else if (words > 0) {
            spread(Gap.WORD, left, words);
        } else {
            spread(Gap.SCRIPT, left, count(Gap.SCRIPT));
        }
    }

    /** How much the space after a char may grow, in dots, before Chinese characters are spread. */
    static float room(Paragraph paragraph, int i) {
        return switch (paragraph.gap(i)) {
            case WORD -> Math.max(0, MOST_WORD * paragraph.em(i) - paragraph.advance(i));
            case SCRIPT -> MOST_SCRIPT * paragraph.em(i);
            default -> 0;
        };
    }

    private int count(Gap kind) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += spreads(i, kind) ? 1 : 0;
        }
        return count;
    }

    private boolean spreads(int i, Gap kind) {
        return paragraph.gap(i).spreadsAs() == kind && !paragraph.isBound(i + 1);
    }

    /** Gives every space of a class its share, but no more than it has room for; what is left. */
    private float spreadToRoom(Gap kind, float slack, int count) {
        float each = count == 0 ? 0 : slack / count;
        float given = 0;
        for (int i = from; i < to && count > 0; i++) {
            if (spreads(i, kind)) {
                float space = Math.min(each, room(paragraph, i));
                after[i - from] += space;
                given += space;
            }
        }
        return slack - given;
    }

    private void spread(Gap kind, float slack, int count) {
        for (int i = from; i < to && count > 0; i++) {
            after[i - from] += spreads(i, kind) ? slack / count : 0;
        }
    }
}
