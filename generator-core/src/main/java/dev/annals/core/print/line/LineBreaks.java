package dev.annals.core.print.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text may be broken: the Unicode line breaking algorithm (UAX #14) in its strict form, less what
 * Chinese offices never break, plus the sides of quotation marks in Chinese text.
 */
final class LineBreaks {

    private static final String UNITS = "个百分点|百分点|世纪|季度|厘米|毫米|公斤|毫升|平方公里|平方千米|平方米|立方米|万人次|人次|课时|学时|学年度|学年|学期|年级|周年|年度"
            + "|年代|小时|分钟|公里|千米|公顷|元|个|所|人|名|年|月|日|时|分|秒|项|件|门|节|类|级|次|位|岁|期|家|班|场|篇"
            + "|册|台|套|间|亩|吨|米|克|户|条|处|辆|张|座|批|周|天|倍|成|折|点|号|届|轮|支|部|份|本|字|校|生|师|对|幢|栋|种|例|起|笔|宗|组|队|层|块|棵|株|只|枚|档|站|集|章|款|代|番|升";

    private static final String NUMBER = "\\d+(?:[.,:：]\\d+)*";

    private static final String SCALE = "[余多]?[十百千万亿]*[余多]?";

    private static final Pattern QUANTITY = Pattern.compile("[第约近超逾达]?[≥≤≈＞＜><=±+−￥$€-]*" + NUMBER + "[%％‰℃°]?" + SCALE
            + "(?:[—–～~-]" + NUMBER + "[%％‰℃°]?" + SCALE + ")?(?:" + UNITS + ")?");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("〔\\d{4}〕第?\\d+号");

    private static final Pattern PAIR = Pattern.compile("——|……|--");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9./:_?&=#%+~-]{16,}");

    /** Nothing that anybody writes by hand; broken anywhere rather than lost beyond the edge of the page. */
    private static final Pattern MONSTER = Pattern.compile("[A-Za-z0-9]{40,}");

    /** How much of a monster stays together at both of its ends. */
    private static final int MONSTER_END = 8;

    /** A unit of so many chars is not divided even where it is wider than the line. */
    static final int SHORT = 4;

    private LineBreaks() {}

    /**
     * The places of a text, indexed by char; the text's length is one, too.
     *
     * @param allowed whether a line may end before that char; true at the text's length
     * @param bound whether the place is inside of a number with its unit or another run that is never spread
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Places(boolean[] allowed, boolean[] bound) {}

    /** The places of a text that stands on its own. */
    static Places of(String text) {
        return of(text, SharedMarks.latin(text, false));
    }

    /** The places of a text whose marks in Latin text are these, or empty when it has none. */
    static Places of(String text, boolean[] latin) {
        boolean[] allowed = new boolean[text.length() + 1];
        boolean[] bound = new boolean[text.length() + 1];
        if (text.isEmpty()) {
            return new Places(allowed, bound);
        }
        BreakIterator unicode = BreakIterator.getLineInstance(new ULocale("zh@lb=strict"));
        unicode.setText(text);
        for (int at = unicode.next(); at != BreakIterator.DONE; at = unicode.next()) {
            allowed[at] = true;
        }
        for (int at = 1; at < text.length(); at++) {
            if (Character.isLowSurrogate(text.charAt(at))) {
                allowed[at] = false;
            } else if (latin.length == 0 || !isLatinQuote(text, at, latin)) {
                allowed[at] = judged(text.codePointBefore(at), text.codePointAt(at), allowed[at]);
            }
        }
        allowInside(ADDRESS, text, allowed);
        allowInsideMonsters(text, allowed);
        bind(QUANTITY, text, bound);
        bind(DOCUMENT_NUMBER, text, bound);
        bind(PAIR, text, bound);
        keepLastTwo(text, allowed);
        for (int at = 0; at < text.length(); at++) {
            allowed[at] &= at > 0 && !bound[at];
        }
        allowed[text.length()] = true;
        return new Places(allowed, bound);
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
    private static boolean isLatinQuote(String text, int at, boolean[] latin) {
        return latin[at] && isQuote(text.charAt(at)) || latin[at - 1] && isQuote(text.charAt(at - 1));
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

    private static void allowInside(Pattern pattern, String text, boolean[] allowed) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            for (int at = match.start() + 2; at < match.end() - 1; at++) {
                allowed[at] |=
                        "/._?&=-".indexOf(text.charAt(at - 1)) >= 0 && Character.isLetterOrDigit(text.charAt(at));
            }
        }
    }

    private static void allowInsideMonsters(String text, boolean[] allowed) {
        Matcher match = MONSTER.matcher(text);
        while (match.find()) {
            Arrays.fill(allowed, match.start() + MONSTER_END, match.end() - MONSTER_END + 1, true);
        }
    }

    private static void bind(Pattern pattern, String text, boolean[] bound) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            Arrays.fill(bound, match.start() + 1, match.end(), true);
        }
    }

    /** The last line of a paragraph holds more than one character besides a mark. */
    private static void keepLastTwo(String text, boolean[] allowed) {
        int at = text.length();
        int kept = 0;
        while (at > 0 && kept < 2) {
            int codePoint = text.codePointBefore(at);
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
