package dev.annals.core.print.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.Box;

/**
 * The rows of a table's head, body or foot. What the borders of a cell collapse to is found out from all around it (CSS
 * 2.1, 17.6.2); a row amid rows of its kind has the borders of the row before it.
 */
final class LinedSection extends TableSectionBox {

    LinedSection(Element element, CalculatedStyle style) {
        super(element, style, false);
    }

    @Override
    public void calcBorders(LayoutContext layout) {
        ensureChildren(layout);
        // How many rows up to the next one cannot be told apart.
        int alike = 1;
        for (int i = 0; i < getChildCount(); i++) {
            alike = i + 1 < getChildCount() && isLikeNext(i) ? alike + 1 : 1;
            if (alike > 3) {
                shareBorders(getChild(i), getChild(i - 1));
            } else {
                for (Box cell : getChild(i).getChildren()) {
                    ((TableCellBox) cell).calcCollapsedBorder(layout);
                }
            }
        }
    }

    private static void shareBorders(Box row, Box before) {
        for (int i = 0; i < row.getChildCount(); i++) {
            ((LinedCell) row.getChild(i)).shareBorders((LinedCell) before.getChild(i));
        }
    }

    private boolean isLikeNext(int index) {
        // No row of the grid is made for those at the end that have no cells.
        if (index + 1 >= getGrid().size()) {
            return false;
        }
        Box row = getChild(index);
        Box next = getChild(index + 1);
        List<TableCellBox> cells = getGrid().get(index).getRow();
        List<TableCellBox> below = getGrid().get(index + 1).getRow();
        boolean alike = row.getStyle() == next.getStyle() && cells.size() == below.size();
        for (int i = 0; alike && i < cells.size(); i++) {
            TableCellBox cell = cells.get(i);
            alike = cell == TableCellBox.SPANNING_CELL
                    ? below.get(i) == cell
                    : begins(cell, row)
                            && begins(below.get(i), next)
                            && cell.getStyle() == below.get(i).getStyle();
        }
        return alike;
    }

    /** Whether a cell stands in a row and not only reaches into it. */
    private static boolean begins(@Nullable TableCellBox cell, Box row) {
        return cell instanceof LinedCell && cell.getParent() == row;
    }
}
