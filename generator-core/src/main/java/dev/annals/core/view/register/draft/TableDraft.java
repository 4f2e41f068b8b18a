package dev.annals.core.view.register.draft;

import dev.annals.core.view.part.Line;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Column;
import dev.annals.core.view.table.RegisterTable;
import dev.annals.core.view.table.Row;
import dev.annals.core.view.table.RowGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table in the making. A column of which nothing is known in any row is left out, unless it must be there. */
public final class TableDraft {

    private final List<Column> columns = new ArrayList<>();
    private final List<Boolean> needed = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final List<RowGroup> groups = new ArrayList<>();
    private final List<Row> totals = new ArrayList<>();
    private Optional<String> note = Optional.empty();

    /** Adds a column that must be there. */
    public TableDraft column(String form, String head) {
        columns.add(new Column(form, head));
        needed.add(true);
        return this;
    }

    /** Adds a column that is left out when nothing is in it. */
    public TableDraft optional(String form, String head) {
        columns.add(new Column(form, head));
        needed.add(false);
        return this;
    }

    /** Leaves the column with this heading out. */
    public TableDraft without(String head) {
        dropped.add(head);
        return this;
    }

    /** Adds rows that have something in common. */
    public TableDraft group(Line title, List<Row> rows) {
        groups.add(new RowGroup(Optional.of(title), rows));
        return this;
    }

    /** Adds rows. */
    public TableDraft rows(List<Row> rows) {
        groups.add(new RowGroup(Optional.empty(), rows));
        return this;
    }

    /** Adds a row of totals at the end. */
    public TableDraft total(Cell... cells) {
        totals.add(new Row("total", List.of(cells)));
        return this;
    }

    /** Adds a remark. */
    public TableDraft note(String text) {
        note = Optional.of(text);
        return this;
    }

    /** A row. */
    public static Row row(String form, Cell... cells) {
        return new Row(form, List.of(cells));
    }

    /** The table. */
    public RegisterTable table() {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(index -> !dropped.contains(columns.get(index).head()))
                .filter(index -> needed.get(index) || isFilled(index))
                .boxed()
                .toList();
        return new RegisterTable(
                kept.stream().map(columns::get).toList(),
                groups.stream()
                        .map(group -> new RowGroup(group.title(), keep(group.rows(), kept)))
                        .toList(),
                keep(totals, kept),
                note);
    }

    private boolean isFilled(int column) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .anyMatch(row -> !row.cells().get(column).equals(Cells.NONE));
    }

    private static List<Row> keep(List<Row> rows, List<Integer> kept) {
        return rows.stream()
                .map(row -> row.with(kept.stream().map(row.cells()::get).toList()))
                .toList();
    }
}
