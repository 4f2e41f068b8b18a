package dev.annals.core.print.markup;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a column of a table needs, in dots, with the room beside it.
 *
 * @param narrow whether it takes no more than it needs
 * @param whole with every cell on one line
 * @param headBroken with its head on several lines
 * @param least with every cell broken wherever it may be
 * @param comfortable what a column of prose should have at least
 * @param floor what it cannot be read without
 */
record ColumnNeed(boolean narrow, double whole, double headBroken, double least, double comfortable, double floor) {

    /** Columns of prose whose words need hardly more room on one line than broken share the rest by their width. */
    private static final double ALIKE = 0.05;

    /** A column that lacks no more than this part of its width for one line may take it from a wider one. */
    private static final double MOST_MISSING = 0.3;

    /** Whether a table this wide has room for the columns without breaking the cells of the narrow ones. */
    static boolean fit(List<ColumnNeed> needs, double table) {
        return sum(needs, true, ColumnNeed::headBroken) + sum(needs, false, ColumnNeed::comfortable) <= table;
    }

    /** Whether a table this wide would have to break the cells of its narrow columns, or those of prose everywhere. */
    static boolean isTooWide(List<ColumnNeed> needs, double table) {
        return sum(needs, true, ColumnNeed::headBroken) + sum(needs, false, ColumnNeed::least) > table;
    }

    /** Widths of the columns, never more than the table's: the narrow ones give way before those of prose do. */
    static double[] widths(List<ColumnNeed> needs, double table) {
        double prose = sum(needs, false, ColumnNeed::comfortable);
        List<ToDoubleFunction<ColumnNeed>> choices =
                List.of(ColumnNeed::whole, ColumnNeed::headBroken, ColumnNeed::least);
        ToDoubleFunction<ColumnNeed> chosen = choices.stream()
                .filter(choice -> sum(needs, true, choice) + prose <= table)
                .findFirst()
                .orElse(ColumnNeed::least);
        double rest = table - sum(needs, true, chosen);
        double least = sum(needs, false, ColumnNeed::least);
        double whole = sum(needs, false, ColumnNeed::whole);
        double wanted = whole - least;
        boolean alike = wanted < ALIKE * least;
        double[] widths = new double[needs.size()];
        for (int i = 0; i < widths.length; i++) {
            ColumnNeed need = needs.get(i);
            double share = whole == 0 ? 0 : alike ? need.whole / whole : (need.whole - need.least) / wanted;
            widths[i] = need.narrow ? chosen.applyAsDouble(need) : need.least + Math.max(0, rest - least) * share;
        }
        for (int i = 0; i < widths.length; i++) {
            widen(i, needs, widths);
        }
        double all = Arrays.stream(widths).sum();
        // Up to a point the room between the columns makes up for it.
        return all > table
                ? Arrays.stream(widths).map(width -> width * table / all).toArray()
                : widths;
    }

    /** Lets a column of prose that is a little too narrow for one line have the rest of the widest one that breaks. */
    private static void widen(int column, List<ColumnNeed> needs, double[] widths) {
        double missing = needs.get(column).whole - widths[column];
        if (needs.get(column).narrow || missing <= 0 || missing > MOST_MISSING * widths[column]) {
            return;
        }
        int widest = column;
        for (int i = 0; i < widths.length; i++) {
            ColumnNeed need = needs.get(i);
            boolean breaks = !need.narrow && need.whole > (1 + MOST_MISSING) * widths[i];
            widest = breaks && widths[i] > widths[widest] ? i : widest;
        }
        boolean enough = widths[widest] - missing >= Math.max(needs.get(widest).comfortable, widths[column] + missing);
        if (widest != column && enough) {
            widths[widest] -= missing;
            widths[column] += missing;
        }
    }

    private static double sum(List<ColumnNeed> needs, boolean narrow, ToDoubleFunction<ColumnNeed> size) {
        return needs.stream()
                .filter(need -> need.narrow == narrow)
                .mapToDouble(size)
                .sum();
    }
}
