package dev.annals.core.print.line;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;

/**
 * Classes of characters in Chinese lines, after GB/T 15834-2011 and the W3C's <i>Requirements for Chinese Text
 * Layout</i>.
 */
public final class Marks {

    /** Where the blocks of Chinese, Japanese and Korean writing begin. */
    static final char FIRST_HAN = '\u2E80';

    private static final char FIRST_IDEOGRAPH = '\u4E00';

    /** The last of the block that every Java knows; further ones are looked up. */
    private static final char LAST_IDEOGRAPH = '\u9FEF';

    /** Pause and stop marks that sit in the left half of their square. */
    private static final String STOPS = "，。、；：！？";

    /** Marks that close something, in the left half of their square. */
    private static final String CLOSING = "）》〉】〕」』”’〗〛｝］";

    /** Marks that open something, in the right half of their square. */
    private static final String OPENING = "（《〈【〔「『“‘〖〚｛［";

    private static final String NOT_AT_START = STOPS + CLOSING + "·・—…–～/／％‰℃°,.;:?!)]}%»›‧﹏々";

    private static final String NOT_AT_END = OPENING + "([{«‹￥$€£＄№#≥≤≈＞＜±";

    private static final int BARRED_FROM_START = 1;
    private static final int BARRED_FROM_END = 1 << 1;
    private static final int STOP = 1 << 2;
    private static final int CLOSES = 1 << 3;
    private static final int OPENS = 1 << 4;
    private static final int PAUSE = 1 << 5;
    private static final int FULL_WIDTH = 1 << 6;

    /** The classes of each mark of the basic plane, added up: they are asked for at every char of a document. */
    private static final byte[] CLASSES = classes();

    private Marks() {}

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(classes, 0x2460, 0x2500, (byte) FULL_WIDTH);
        Arrays.fill(classes, 0x3000, 0x3040, (byte) FULL_WIDTH);
        Arrays.fill(classes, 0xFF01, 0xFF61, (byte) FULL_WIDTH);
        add(classes, "—…", FULL_WIDTH);
        add(classes, STOPS, STOP | FULL_WIDTH);
        add(classes, CLOSING, CLOSES | FULL_WIDTH);
        add(classes, OPENING, OPENS | FULL_WIDTH);
        add(classes, "，、；", PAUSE);
        add(classes, NOT_AT_START, BARRED_FROM_START);
        add(classes, NOT_AT_END, BARRED_FROM_END);
        return classes;
    }

    private static void add(byte[] classes, String marks, int kind) {
        for (int i = 0; i < marks.length(); i++) {
            classes[marks.charAt(i)] |= (byte) kind;
        }
    }

    private static boolean is(int codePoint, int kinds) {
        return codePoint < CLASSES.length && (CLASSES[codePoint] & kinds) != 0;
    }

    /** Whether no line may begin with it. */
    public static boolean isBarredFromStart(int codePoint) {
        return is(codePoint, BARRED_FROM_START);
    }

    /** Whether no line may end with it. */
    public static boolean isBarredFromEnd(int codePoint) {
        return is(codePoint, BARRED_FROM_END);
    }

    static boolean isClosing(int codePoint) {
        return is(codePoint, CLOSES);
    }

    static boolean isOpening(int codePoint) {
        return is(codePoint, OPENS);
    }

    /** A comma, enumeration comma or semicolon. */
    static boolean isPause(int codePoint) {
        return is(codePoint, PAUSE);
    }

    /** Whether its right half is blank. */
    public static boolean hasBlankEnd(int codePoint) {
        return is(codePoint, STOP | CLOSES);
    }

    /** Whether it is a Chinese character or a mark as wide as one, so that space may come on both of its sides. */
    static boolean isFullWidth(int codePoint) {
        return is(codePoint, FULL_WIDTH) || isHan(codePoint);
    }

    /** Whether it is one of the unified ideographs that nearly all Chinese is written with. */
    static boolean isIdeograph(int codePoint) {
        return codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH;
    }

    /** A character of Chinese, Japanese or Korean writing, no mark. */
    static boolean isHan(int codePoint) {
        if (isIdeograph(codePoint)) {
            return true;
        }
        if (codePoint < FIRST_HAN || is(codePoint, STOP | CLOSES | OPENS)) {
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
