package dev.annals.core.print.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a text may be broken: the Unicode line breaking algorithm (UAX #14) in its strict form, less what
 * Chinese offices never break, plus the sides of quotation marks in Chinese text.
 *
 * <p>One for many texts, as the algorithm's machine is dear to make; not safe for threads.
 */
final class LineBreaks {

    /** A run of so many chars without a space is an address. */
    private static final int ADDRESS = 16;

    /** Nothing that anybody writes by hand; broken anywhere rather than lost beyond the edge of the page. */
    private static final int MONSTER = 40;

    /** How much of a monster stays together at both of its ends. */
    private static final int MONSTER_END = 8;

    /** A unit of so many chars is not divided even where it is wider than the line. */
    static final int SHORT = 4;

    private @Nullable BreakIterator unicode;

    /**
     * The places of a text, indexed by char; the text's length is one, too.
     *
     * @param allowed whether a line may end before that char; true at the text's length
     * @param bound whether the place is inside of a number with its unit or another run that is never spread
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Places(boolean[] allowed, boolean[] bound) {}

    /** The places of a text that stands on its own. */
    Places of(String text) {
        char[] chars = text.toCharArray();
        return of(chars, SharedMarks.latin(chars, false));
    }

    /** The places of a text whose marks in Latin text are these, or empty when it has none. */
    Places of(char[] text, boolean[] latin) {
        boolean[] allowed = new boolean[text.length + 1];
        boolean[] bound = new boolean[text.length + 1];
        if (text.length == 0) {
            return new Places(allowed, bound);
        }
        if (PlainText.is(text) && !isAny(latin)) {
            PlainText.allow(text, allowed);
        } else {
            allowAfterUnicode(text, allowed);
            judge(text, latin, allowed);
        }
        allowInsideAddresses(text, allowed);
        BoundRuns.bind(text, bound);
        keepLastTwo(text, allowed);
        allowed[0] = false;
        for (int at = 1; at < text.length; at++) {
            allowed[at] &= !bound[at];
        }
        allowed[text.length] = true;
        return new Places(allowed, bound);
    }

    private static boolean isAny(boolean[] latin) {
        for (boolean mark : latin) {
            if (mark) {
                return true;
            }
        }
        return false;
    }

    private void allowAfterUnicode(char[] text, boolean[] allowed) {
        if (unicode == null) {
            unicode = BreakIterator.getLineInstance(new ULocale("zh@lb=strict"));
        }
        unicode.setText(new String(text));
        for (int at = unicode.next(); at != BreakIterator.DONE; at = unicode.next()) {
            allowed[at] = true;
        }
    }

    /** Corrects what the Unicode algorithm says, where it knows less than Chinese offices. */
    static void judge(char[] text, boolean[] latin, boolean[] allowed) {
        for (int at = 1; at < text.length; at++) {
            if (Character.isLowSurrogate(text[at])) {
                allowed[at] = false;
            } else if (latin.length == 0 || !isLatinQuote(text, at, latin)) {
                allowed[at] = judged(Character.codePointBefore(text, at), Character.codePointAt(text, at), allowed[at]);
            }
        }
    }

    /** Whether a unit that no line can hold may be divided here: anywhere but at barred marks and inside a character. */
    static boolean isLastResort(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        int type = Character.getType(after);
        return !Character.isLowSurrogate(text.charAt(at))
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.FORMAT
                && after != ' '
                && !Marks.isBarredFromStart(after)
                && !Marks.isBarredFromEnd(before);
    }

    /** Of quotation marks in Latin text the Unicode algorithm knows all. */
    private static boolean isLatinQuote(char[] text, int at, boolean[] latin) {
        return latin[at] && isQuote(text[at]) || latin[at - 1] && isQuote(text[at - 1]);
    }

    private static boolean isQuote(char mark) {
        return mark >= '‘' && mark <= '”';
    }

    private static boolean judged(int before, int after, boolean unicode) {
        if (after == ' ' || Marks.isBarredFromStart(after) || Marks.isBarredFromEnd(before)) {
            return false;
        }
        boolean quote = Marks.isOpening(after) || Marks.isClosing(before);
        return unicode || quote && (Marks.isFullWidth(before) || Marks.isFullWidth(after));
    }

    private static void allowInsideAddresses(char[] text, boolean[] allowed) {
        int start = 0;
        for (int at = 0; at <= text.length; at++) {
            if (at == text.length || !isOfAddress(text[at])) {
                if (at - start >= ADDRESS) {
                    allowInsideAddress(text, start, at, allowed);
                    allowInsideMonsters(text, start, at, allowed);
                }
                start = at + 1;
            }
        }
    }

    private static boolean isOfAddress(char c) {
        return c < 0x80 && (isLetterOrDigit(c) || "./:_?&=#%+~-".indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private static void allowInsideAddress(char[] text, int start, int end, boolean[] allowed) {
        for (int at = start + 2; at < end - 1; at++) {
            allowed[at] |= "/._?&=-".indexOf(text[at - 1]) >= 0 && isLetterOrDigit(text[at]);
        }
    }

    private static void allowInsideMonsters(char[] text, int from, int to, boolean[] allowed) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at == to || !isLetterOrDigit(text[at])) {
                if (at - start >= MONSTER) {
                    Arrays.fill(allowed, start + MONSTER_END, at - MONSTER_END + 1, true);
                }
                start = at + 1;
            }
        }
    }

    /** The last line of a paragraph holds more than one character besides a mark. */
    private static void keepLastTwo(char[] text, boolean[] allowed) {
        int at = text.length;
        int kept = 0;
        while (at > 0 && kept < 2) {
            int codePoint = Character.codePointBefore(text, at);
            allowed[at] = false;
            at -= Character.charCount(codePoint);
            if (codePoint == ' ') {
                return;
            }
            if (!Marks.isBarredFromStart(codePoint)) {
                kept++;
            }
        }
    }
}
