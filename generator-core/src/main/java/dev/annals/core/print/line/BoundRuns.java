package dev.annals.core.print.line;

import java.util.Arrays;
import java.util.List;

/**
 * Runs that no line divides and no justification spreads: quantities with their signs and units, ranges of two,
 * numbers of documents such as 〔2018〕115号, dashes and ellipses of two characters.
 *
 * <p>Read char by char: every cell of a table is searched, and regular expressions took longer than all else that is done
 * with its text.
 */
final class BoundRuns {

    /** Of two that begin alike the longer comes first. */
    private static final List<String> LONG_UNITS = List.of(
            ("个百分点|百分点|世纪|季度|厘米|毫米|公斤|毫升|平方公里|平方千米|平方米|立方米|万人次|人次|课时|学时|学年度|学年|学期|年级|周年|年度" + "|年代|小时|分钟|公里|千米|公顷")
                    .split("\\|"));

    private static final String UNITS =
            "元个所人名年月日时分秒项件门节类级次位岁期家班场篇" + "册台套间亩吨米克户条处辆张座批周天倍成折点号届轮支部份本字校生师对幢栋种例起笔宗组队层块棵株只枚档站集章款代番升";

    private static final String SIGNS = "≥≤≈＞＜><=±+−￥$€-";

    private static final String APPROXIMATIONS = "第约近超逾达";

    private final char[] text;
    private final boolean[] bound;

    /** Where the last quantity ended. */
    private int done;

    private BoundRuns(char[] text, boolean[] bound) {
        this.text = text;
        this.bound = bound;
    }

    /** Marks the places inside of such runs, each at the char behind it. */
    static void bind(char[] text, boolean[] bound) {
        BoundRuns runs = new BoundRuns(text, bound);
        int at = 0;
        while (at < text.length) {
            at = runs.bindAt(at, text[at]);
        }
    }

    /** Binds the run that begins with a char, or that a number begins in; where to look for the next one. */
    private int bindAt(int at, char c) {
        if (c >= '0' && c <= '9') {
            int start = signsBefore(at, done);
            done = quantityEnd(at);
            bind(start, done);
            return done;
        }
        if (c == '〔') {
            bind(at, documentNumberEnd(at));
        } else if ((c == '—' || c == '…' || c == '-') && at + 1 < text.length && text[at + 1] == c) {
            bind(at, at + 2);
            return at + 2;
        }
        return at + 1;
    }

    private void bind(int start, int end) {
        Arrays.fill(bound, start + 1, end, true);
    }

    /** Where the signs before a number begin, and a word of approximation before them; not before {@code least}. */
    private int signsBefore(int number, int least) {
        int start = number;
        while (start > least && isOneOf(SIGNS, start - 1)) {
            start--;
        }
        return start > least && isOneOf(APPROXIMATIONS, start - 1) ? start - 1 : start;
    }

    private int quantityEnd(int start) {
        int end = amountEnd(start);
        if (isOneOf("—–～~-", end) && isDigit(end + 1)) {
            end = amountEnd(end + 1);
        }
        return unitEnd(end);
    }

    /** The end of a number with its sign of parts and its word of scale, such as 3.2%, 1,260 and 2万余. */
    private int amountEnd(int start) {
        int end = digitsEnd(start);
        while (isOneOf(".,:：", end) && isDigit(end + 1)) {
            end = digitsEnd(end + 1);
        }
        end = behind("%％‰℃°", end);
        end = behind("余多", end);
        while (isOneOf("十百千万亿", end)) {
            end++;
        }
        return behind("余多", end);
    }

    private int digitsEnd(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int unitEnd(int start) {
        if (start == text.length || text[start] < Marks.FIRST_HAN) {
            return start;
        }
        for (int i = 0; i < LONG_UNITS.size(); i++) {
            if (isAt(start, LONG_UNITS.get(i))) {
                return start + LONG_UNITS.get(i).length();
            }
        }
        return behind(UNITS, start);
    }

    private boolean isAt(int start, String word) {
        int same = 0;
        while (same < word.length() && start + same < text.length && word.charAt(same) == text[start + same]) {
            same++;
        }
        return same == word.length();
    }

    /** The end of a number of a document that begins with this bracket; the place behind the bracket when it is none. */
    private int documentNumberEnd(int bracket) {
        int year = digitsEnd(bracket + 1);
        if (year - bracket != 1 + 4 || !isOneOf("〕", year)) {
            return bracket + 1;
        }
        int number = behind("第", year + 1);
        int end = digitsEnd(number);
        return end > number && isOneOf("号", end) ? end + 1 : bracket + 1;
    }

    private int behind(String chars, int at) {
        return isOneOf(chars, at) ? at + 1 : at;
    }

    private boolean isOneOf(String chars, int at) {
        return at < text.length && chars.indexOf(text[at]) >= 0;
    }

    private boolean isDigit(int at) {
        return at < text.length && text[at] >= '0' && text[at] <= '9';
    }
}
