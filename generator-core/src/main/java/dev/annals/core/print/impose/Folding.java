package dev.annals.core.print.impose;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of the pages of a booklet stitched in its fold: sheets lie in each other, the first is the outermost.
 *
 * @param pages number of pages, at least 1; blank ones are added up to a multiple of four
 */
record Folding(int pages) {

    private static final int PAGES_PER_SHEET = 4;

    /**
     * One side of a sheet.
     *
     * @param left page on the left, counted from 1; larger than the number of pages for a blank one
     * @param right page on the right
     * @param depth how many sheets lie around this one
     */
    record Side(int left, int right, int depth) {}

    /** The sides in the order of printing: front and back of the outermost sheet first. */
    List<Side> sides() {
        int all = (pages + PAGES_PER_SHEET - 1) / PAGES_PER_SHEET * PAGES_PER_SHEET;
        List<Side> sides = new ArrayList<>();
        for (int depth = 0; depth < all / PAGES_PER_SHEET; depth++) {
            int first = 2 * depth + 1;
            int last = all - 2 * depth;
            sides.add(new Side(last, first, depth));
            sides.add(new Side(first + 1, last - 1, depth));
        }
        return sides;
    }
}
