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

    private final String text;
    private final boolean[] bound;

    private BoundRuns(String text, boolean[] bound) {
        this.text = text;
        this.bound = bound;
    }

    /** Marks the places inside of such runs, each at the char behind it. */
    static void bind(String text, boolean[] bound) {
        BoundRuns runs = new BoundRuns(text, bound);
        runs.bindQuantities();
        runs.bindMarks();
    }

    private void bindQuantities() {
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(at)) {
                int start = signsBefore(at, done);
                done = quantityEnd(at);
                bind(start, done);
                at = done - 1;
            }
        }
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
        if (start == text.length() || text.charAt(start) < Marks.FIRST_HAN) {
            return start;
        }
        for (String unit : LONG_UNITS) {
            if (text.startsWith(unit, start)) {
                return start + unit.length();
            }
        }
        return behind(UNITS, start);
    }

    private void bindMarks() {
        for (int at = 0; at + 1 < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '〔') {
                bind(at, documentNumberEnd(at));
            } else if ((mark == '—' || mark == '…' || mark == '-') && text.charAt(at + 1) == mark) {
                bind(at, at + 2);
                at++;
            }
        }
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
        return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
