package dev.annals.core.print.line;

/**
 * Takes or gives away what a line is too wide or too narrow by. Gaps of one class change alike; a class is used up
 * before the next one is touched.
 */
final class Slack {

    /**
     * A word space or a gap between scripts may be half an em wide; lines look more even when only part of that is
     * used before the Chinese characters take the rest.
     */
    private static final float MOST_WORD = 0.25f;

    private static final float MOST_SCRIPT = 0.125f;

    /** A line that would need more between its Chinese characters, such as one before an address, stays short. */
    private static final float MOST_CHARACTER = 0.34f;

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

    void spread(float slack) {
        boolean chinese = count(Gap.CHARACTER) > 0;
        float left = spread(Gap.WORD, slack, chinese ? MOST_WORD : Float.MAX_VALUE);
        left = spread(Gap.SCRIPT, left, chinese ? MOST_SCRIPT : Float.MAX_VALUE);
        if (chinese && left > MOST_CHARACTER * paragraph.em(from) * count(Gap.CHARACTER)) {
            return;
        }
        left = spread(Gap.CHARACTER, left, Float.MAX_VALUE);
        spread(Gap.STOP, left, Float.MAX_VALUE);
    }

    private int count(Gap kind) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += spreads(i, kind) ? 1 : 0;
        }
        return count;
    }

    private boolean spreads(int i, Gap kind) {
        return paragraph.gap(i) == kind && !paragraph.isBound(i + 1);
    }

    private float spread(Gap kind, float slack, float mostEms) {
        int count = count(kind);
        if (count == 0 || slack <= 0) {
            return slack;
        }
        float each = slack / count;
        float given = 0;
        for (int i = from; i < to; i++) {
            if (spreads(i, kind)) {
                float space = mostEms == Float.MAX_VALUE ? each : Math.min(each, mostEms * paragraph.em(i));
                after[i - from] += space;
                given += space;
            }
        }
        return slack - given;
    }
}
