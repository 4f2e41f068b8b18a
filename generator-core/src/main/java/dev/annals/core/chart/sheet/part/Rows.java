package dev.annals.core.chart.sheet.part;

import java.util.List;

/**
 * What stands in the rows of a chart.
 *
 * @param names one for each row, from the top
 * @param lanes how many bars lie below each other in a row, at least 1
 * @param scale the value axis
 * @param words beside the marks
 * @param head the height kept free above the rows, in canvas units
 */
public record Rows(List<Name> names, int lanes, Scale scale, List<EndWords> words, double head) {

    /** Keeps its own copies. */
    public Rows {
        names = List.copyOf(names);
        words = List.copyOf(words);
    }
}
