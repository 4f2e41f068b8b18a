package dev.annals.core.wording;

/**
 * A figure in words, in the parts that a tile sets in different sizes. Parts that do not occur are empty; none begins or
 * ends with a space. Chinese: 近 2 万 - 个 -, 5000 余 场次; English: nearly 130 million yuan.
 *
 * @param before comparator or scope before the number, such as 近, ≥, at least, 全省
 * @param number the digits, or the words for a missing figure
 * @param scale such as 万 or million
 * @param inside 余 or 多
 * @param unit such as 个 or yuan
 * @param after comparator or scope behind, such as 以上 or nationwide
 */
public record Worded(String before, String number, String scale, String inside, String unit, String after) {

    /** The whole, as it stands in a sentence: 近2万个, 5000余场次, nearly 130 million yuan. */
    public String text() {
        return join(before, amount(), unit, after);
    }

    /**
     * The number with its scale, without comparator and unit: 2万, 3 million; with 余 or 多 where there is one. A round
     * number takes it before the scale (20余万), any other behind it (2万余).
     */
    public String amount() {
        return isRound() ? join(number, inside, scale) : join(number, scale, inside);
    }

    private boolean isRound() {
        return !inside.isEmpty() && !scale.isEmpty() && number.endsWith("0") && number.indexOf('.') < 0;
    }

    /** The scale with the unit, as a tile sets them behind the number: 万个, million people. */
    public String measure() {
        return join(scale, unit);
    }

    /** All that follows the number: 余万人次, million people, %以上. */
    public String behind() {
        return isRound() ? join(inside, scale, unit, after) : join(scale, inside, unit, after);
    }

    /** Latin words stand off by a space, everything else follows directly. */
    public static String join(String... parts) {
        // Of most figures there are one or two.
        String joined = "";
        for (String part : parts) {
            if (joined.isEmpty()) {
                joined = part;
            } else if (!part.isEmpty()) {
                boolean apart = isLatin(joined.charAt(joined.length() - 1)) || isLatin(part.charAt(0));
                joined = apart ? joined + ' ' + part : joined + part;
            }
        }
        return joined;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
