package dev.annals.core.model.figure;

/** How a worded number stands to the exact value. Several words may share a meaning; the word typed is kept. */
public enum Comparator {
    /** The number itself. */
    EXACT("", Position.BEFORE),
    /** 达: equal after rounding at the precision shown. */
    REACHES("达", Position.BEFORE),
    /** 超: a little more. */
    OVER("超", Position.BEFORE),
    /** 突破: a little more, for the first time. */
    BREAKS("突破", Position.BEFORE),
    /** 余, between number and unit: a little more. */
    ODD("余", Position.INSIDE),
    /** 多, between number and unit: a little more. */
    SOME("多", Position.INSIDE),
    /** 近: a little less. */
    NEARLY("近", Position.BEFORE),
    /** 约, ≈: more or less. */
    ABOUT("约", Position.BEFORE),
    /** 左右, after the unit: more or less. */
    AROUND("左右", Position.AFTER),
    /** ≥ */
    AT_LEAST("≥", Position.BEFORE),
    /** 不低于 */
    NOT_BELOW("不低于", Position.BEFORE),
    /** 以上, after the unit. */
    AND_MORE("以上", Position.AFTER),
    /** ≤ */
    AT_MOST("≤", Position.BEFORE),
    /** 不超过 */
    NOT_ABOVE("不超过", Position.BEFORE),
    /** 以下, after the unit. */
    AND_LESS("以下", Position.AFTER),
    /** &lt; */
    LESS("<", Position.BEFORE),
    /** &gt; */
    MORE(">", Position.BEFORE),
    /** 力争: a target to strive for. */
    STRIVE("力争", Position.BEFORE);

    /** Where the word stands in Chinese. */
    public enum Position {
        /** 近2万个 */
        BEFORE,
        /** 5000余场次 */
        INSIDE,
        /** 80%以上 */
        AFTER
    }

    private final String sign;
    private final Position position;

    Comparator(String sign, Position position) {
        this.sign = sign;
        this.position = position;
    }

    /** The sign or Chinese word; empty for {@link #EXACT}. */
    public String sign() {
        return sign;
    }

    /** Where the Chinese word stands. */
    public Position position() {
        return position;
    }

    /** Whether it bounds the value from below (≥, 不低于, 以上, &gt;, 超, …). */
    public boolean isLowerBound() {
        return switch (this) {
            case AT_LEAST, NOT_BELOW, AND_MORE, MORE, OVER, BREAKS, ODD, SOME, STRIVE, REACHES -> true;
            default -> false;
        };
    }

    /** Whether it bounds the value from above (≤, 不超过, 以下, &lt;, 近). */
    public boolean isUpperBound() {
        return switch (this) {
            case AT_MOST, NOT_ABOVE, AND_LESS, LESS, NEARLY -> true;
            default -> false;
        };
    }
}
