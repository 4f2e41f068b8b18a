package dev.annals.core.print.engine;

import java.util.Set;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;

/** Which boxes may stand in which without one of no element in between (CSS 2.1, 17.2.1). */
final class Nesting {

    private static final Set<IdentValue> COLUMNS = Set.of(IdentValue.TABLE_COLUMN, IdentValue.TABLE_COLUMN_GROUP);

    private static final Set<IdentValue> IN_TABLES = Set.of(
            IdentValue.TABLE_CAPTION,
            IdentValue.TABLE_COLUMN,
            IdentValue.TABLE_COLUMN_GROUP,
            IdentValue.TABLE_HEADER_GROUP,
            IdentValue.TABLE_ROW_GROUP,
            IdentValue.TABLE_FOOTER_GROUP);

    private static final Set<IdentValue> IN_BLOCKS = Set.of(IdentValue.BLOCK, IdentValue.LIST_ITEM, IdentValue.TABLE);

    private Nesting() {}

    /** Whether what is displayed so may stand in a box, in the flow. */
    static boolean allows(BlockBox parent, IdentValue display) {
        if (parent instanceof TableRowBox) {
            return display == IdentValue.TABLE_CELL;
        }
        if (parent instanceof TableSectionBox) {
            return display == IdentValue.TABLE_ROW;
        }
        return (parent instanceof TableBox ? IN_TABLES : IN_BLOCKS).contains(display);
    }

    /** Whether text may stand in a box. */
    static boolean allowsText(BlockBox box) {
        return !(box instanceof TableRowBox || box instanceof TableSectionBox || box instanceof TableBox);
    }

    /** Whether it is a column or some, which the table keeps beside its boxes. */
    static boolean isColumns(CalculatedStyle style) {
        return COLUMNS.contains(style.getDisplay());
    }
}
