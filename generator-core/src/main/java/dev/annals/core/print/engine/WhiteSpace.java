package dev.annals.core.print.engine;

import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/** Whether the white space in the texts of a block, from the first, is as it will be shown (CSS 2.1, 16.6.1). */
final class WhiteSpace {

    private char before;
    private boolean all = true;

    /** Whether there is nothing to collapse in the next text, which has this style, also behind the texts before it. */
    boolean isCollapsed(String text, CalculatedStyle style) {
        IdentValue kind = style.getWhitespace();
        if (kind != IdentValue.NORMAL && kind != IdentValue.NOWRAP) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            all &= c == ' ';
            before = c;
        }
        return !text.isEmpty();
    }

    /** Whether there was nothing else in them. */
    boolean isAll() {
        return all;
    }
}
