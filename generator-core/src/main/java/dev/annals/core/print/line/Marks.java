package dev.annals.core.print.line;

import java.lang.Character.UnicodeScript;

/**
 * Classes of characters in Chinese lines, after GB/T 15834-2011 and the W3C's <i>Requirements for Chinese Text
 * Layout</i>.
 */
public final class Marks {

    /** Pause and stop marks that sit in the left half of their square. */
    private static final String STOPS = "，。、；：！？";

    /** Marks that close something, in the left half of their square. */
    private static final String CLOSING = "）》〉】〕」』”’〗〛｝］";

    /** Marks that open something, in the right half of their square. */
    private static final String OPENING = "（《〈【〔「『“‘〖〚｛［";

    private static final String NOT_AT_START = STOPS + CLOSING + "·・—…–～/／％‰℃°,.;:?!)]}%»›‧﹏々";

    private static final String NOT_AT_END = OPENING + "([{«‹￥$€£＄№#≥≤≈＞＜±";

    private Marks() {}

    /** Whether no line may begin with it. */
    public static boolean isBarredFromStart(int codePoint) {
        return NOT_AT_START.indexOf(codePoint) >= 0;
    }

    /** Whether no line may end with it. */
    public static boolean isBarredFromEnd(int codePoint) {
        return NOT_AT_END.indexOf(codePoint) >= 0;
    }

    static boolean isStop(int codePoint) {
        return STOPS.indexOf(codePoint) >= 0;
    }

    static boolean isClosing(int codePoint) {
        return CLOSING.indexOf(codePoint) >= 0;
    }

    static boolean isOpening(int codePoint) {
        return OPENING.indexOf(codePoint) >= 0;
    }

    /** Whether its right half is blank. */
    public static boolean hasBlankEnd(int codePoint) {
        return isStop(codePoint) || isClosing(codePoint);
    }

    /** Whether it is a Chinese character or a mark as wide as one, so that space may come on both of its sides. */
    static boolean isFullWidth(int codePoint) {
        return isHan(codePoint)
                || isStop(codePoint)
                || isClosing(codePoint)
                || isOpening(codePoint)
                || codePoint >= 0x3000 && codePoint < 0x3040
                || codePoint >= 0xFF01 && codePoint <= 0xFF60
                || codePoint == '—'
                || codePoint == '…'
                || codePoint >= 0x2460 && codePoint < 0x2500;
    }

    /** A character of Chinese, Japanese or Korean writing, no mark. */
    static boolean isHan(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.BOPOMOFO
                || codePoint == '〇';
    }

    /** A letter or digit that takes a quarter of an em beside a Chinese character. */
    static boolean isWestern(int codePoint) {
        return codePoint < 0x2000 && Character.isLetterOrDigit(codePoint)
                || codePoint == '%'
                || codePoint == '‰'
                || codePoint == '$'
                || codePoint == '+'
                || codePoint == '°'
                || codePoint == '℃';
    }
}
