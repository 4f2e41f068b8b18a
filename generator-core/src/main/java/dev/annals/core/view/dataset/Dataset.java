package dev.annals.core.view.dataset;

import java.util.List;

/**
 * A table of observations and targets, one row an indicator, body and period.
 *
 * @param name stable name: {@code all}, or the id of a category or indicator
 * @param path address relative to the edition's root, without ending
 * @param title what it holds
 * @param fields the columns
 * @param rows the rows, each as long as {@code fields}; an empty cell means there is nothing to say
 */
public record Dataset(String name, String path, String title, List<Field> fields, List<List<String>> rows) {

    /** Keeps its own copies. */
    public Dataset {
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
