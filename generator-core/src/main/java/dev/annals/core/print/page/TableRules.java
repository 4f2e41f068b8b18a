package dev.annals.core.print.page;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.render.BorderPainter;

/**
 * The horizontal rules of tables. The layout engine paints them cell by cell, those between two rows once from above and
 * once from below; here each becomes one line from its first cell to its last.
 */
final class TableRules {

    /** A rule that may still grow to the right, in dots. */
    record Rule(FSColor color, Rectangle area) {

        private boolean goesOn(FSColor next, int x, int weight) {
            return color.equals(next) && area.height == weight && x >= area.x && x <= area.x + area.width;
        }

        private void growTo(int right) {
            area.width = Math.max(area.width, right - area.x);
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Map<Integer, Rule> lastAt = new HashMap<>();

    /**
     * Takes one side of a cell's border.
     *
     * @return whether it is taken: a plain horizontal line that no other meets at an angle
     */
    boolean take(BorderPropertySet border, Rectangle cell, int side) {
        if (border.left() != 0 || border.right() != 0) {
            return false;
        }
        if (side == BorderPainter.TOP && isPlain(border.topStyle(), border.topColor())) {
            add(border.topColor(), cell, cell.y, (int) border.top());
            return true;
        }
        if (side == BorderPainter.BOTTOM && isPlain(border.bottomStyle(), border.bottomColor())) {
            int weight = (int) border.bottom();
            add(border.bottomColor(), cell, cell.y + cell.height - weight, weight);
            return true;
        }
        return false;
    }

    private static boolean isPlain(@Nullable IdentValue style, FSColor color) {
        return style == IdentValue.SOLID && color != FSRGBColor.TRANSPARENT;
    }

    private void add(FSColor color, Rectangle cell, int top, int weight) {
        Rule before = lastAt.get(top);
        if (before != null && before.goesOn(color, cell.x, weight)) {
            before.growTo(cell.x + cell.width);
        } else if (weight > 0) {
            Rule next = new Rule(color, new Rectangle(cell.x, top, cell.width, weight));
            rules.add(next);
            lastAt.put(top, next);
        }
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Hands over the rules, in the order of painting. */
    List<Rule> release() {
        List<Rule> all = List.copyOf(rules);
        rules.clear();
        lastAt.clear();
        return all;
    }
}
