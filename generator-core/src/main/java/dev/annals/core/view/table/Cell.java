package dev.annals.core.view.table;

import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.StatusView;
import java.util.List;

/**
 * A cell; never quite empty.
 *
 * @param lines its lines, one below the other
 * @param details lines of less weight below them
 * @param statuses statuses below both
 */
public record Cell(List<Line> lines, List<Line> details, List<StatusView> statuses) {

    /** Keeps its own copies. */
    public Cell {
        lines = List.copyOf(lines);
        details = List.copyOf(details);
        statuses = List.copyOf(statuses);
    }
}
