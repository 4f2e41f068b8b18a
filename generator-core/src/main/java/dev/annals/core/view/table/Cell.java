package dev.annals.core.view.table;

import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.Piece;
import dev.annals.core.view.part.StatusView;
import java.util.List;
import java.util.Optional;

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

    /** What it says when that is one line of words in the edition's language, and nothing else. */
    public Optional<String> words() {
        boolean one = lines.size() == 1 && details.isEmpty() && statuses.isEmpty();
        return one && lines.get(0).lang().isEmpty() ? Piece.wordsOf(lines.get(0).pieces()) : Optional.empty();
    }
}
