package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Cell;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.validate.schema.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the cells of a table: one that holds nothing but {@code <<} belongs to the cell at its left, one with {@code ^^} to
 * the cell above; what is joined must be a rectangle. A row below the head belongs to the head, too, when one of its cells
 * is joined to it. {@link Code#CELL_UNJOINABLE} has as arguments what was typed and why it cannot be: {@code edge} or {@code
 * shape}.
 */
final class TableSpans {

    private static final String LEFT = "<<";
    private static final String UP = "^^";

    /**
     * A cell as typed.
     *
     * @param typed its characters without those around them
     * @param inlines its words
     * @param place where it stands
     */
    record Typed(String typed, List<Inline> inlines, Place place) {

        boolean isJoined() {
            return typed.equals(LEFT) || typed.equals(UP);
        }
    }

    /** The cell of a row and column. */
    private record Spot(int row, int column) {}

    private final List<List<Typed>> rows;
    private final Scope scope;
    private final List<List<Spot>> owners = new ArrayList<>();
    private final Map<Spot, Integer> sizes = new HashMap<>();

    private TableSpans(List<List<Typed>> rows, Scope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** The table of these rows, the first of which is its head; all have as many cells. */
    static Block.Table join(List<List<Typed>> rows, Scope scope) {
        if (rows.stream().allMatch(TableSpans::isPlain)) {
            List<List<Cell>> plain = rows.stream().map(TableSpans::plain).toList();
            return new Block.Table(plain.subList(0, 1), plain.subList(1, plain.size()));
        }
        TableSpans spans = new TableSpans(rows, scope);
        spans.findOwners();
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            cells.add(spans.row(row));
        }
        int head = spans.head();
        return new Block.Table(cells.subList(0, head), cells.subList(head, cells.size()));
    }

    private static boolean isPlain(List<Typed> row) {
        for (Typed cell : row) {
            if (cell.isJoined()) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> plain(List<Typed> row) {
        List<Cell> cells = new ArrayList<>(row.size());
        for (Typed cell : row) {
            cells.add(Cell.of(cell.inlines, 1, 1));
        }
        return cells;
    }

    private void findOwners() {
        for (int row = 0; row < rows.size(); row++) {
            List<Spot> line = new ArrayList<>();
            owners.add(line);
            for (int column = 0; column < rows.get(row).size(); column++) {
                Typed cell = rows.get(row).get(column);
                boolean left = cell.typed.equals(LEFT);
                boolean up = cell.typed.equals(UP);
                if (left && column == 0 || up && row == 0) {
                    scope.add(Code.CELL_UNJOINABLE, cell.place, cell.typed, "edge");
                }
                if (left && column > 0) {
                    line.add(line.get(column - 1));
                } else if (up && row > 0) {
                    line.add(owners.get(row - 1).get(column));
                } else {
                    line.add(new Spot(row, column));
                }
                sizes.merge(line.get(column), 1, Integer::sum);
            }
        }
    }

    private List<Cell> row(int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < rows.get(row).size(); column++) {
            Spot spot = new Spot(row, column);
            if (owner(row, column).equals(spot)) {
                cells.add(cell(spot));
            }
        }
        return cells;
    }

    private Cell cell(Spot spot) {
        Typed typed = rows.get(spot.row).get(spot.column);
        int columns = 1;
        while (spot.column + columns < rows.get(spot.row).size()
                && owner(spot.row, spot.column + columns).equals(spot)) {
            columns++;
        }
        int height = 1;
        while (spot.row + height < rows.size()
                && owner(spot.row + height, spot.column).equals(spot)) {
            height++;
        }
        if (sizes.getOrDefault(spot, 1) > 1) {
            tellUneven(spot, columns, height);
        }
        return Cell.of(typed.isJoined() ? List.of() : typed.inlines, columns, height);
    }

    /** Every cell that is joined to one must be in its rectangle, and all of the rectangle must be joined. */
    private void tellUneven(Spot spot, int columns, int height) {
        for (int row = spot.row; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean inside = row < spot.row + height && column >= spot.column && column < spot.column + columns;
                if (inside != owner(row, column).equals(spot)) {
                    Typed cell = rows.get(row).get(column);
                    scope.add(Code.CELL_UNJOINABLE, cell.place, cell.typed, "shape");
                    return;
                }
            }
        }
    }

    /** How many rows the head has. */
    private int head() {
        int head = 1;
        while (head < rows.size() && reaches(head)) {
            head++;
        }
        return head;
    }

    /** Whether a cell of the rows above goes on in a row. */
    private boolean reaches(int row) {
        return owners.get(row).stream().anyMatch(owner -> owner.row < row);
    }

    private Spot owner(int row, int column) {
        return owners.get(row).get(column);
    }
}
