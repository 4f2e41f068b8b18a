package dev.annals.core.chart.sheet.term.map;

import dev.annals.core.view.chart.HeatMap.Cell;
import java.util.List;
import java.util.stream.Stream;

/** What is written in a cell, by the room there is; the same in all cells of a map. */
enum CellWords {
    /** Mark and figure on one line. */
    BESIDE {
        @Override
        List<String> lines(Cell cell) {
            return List.of(text(cell));
        }
    },
    /** The figure below the mark. */
    BELOW {
        @Override
        List<String> lines(Cell cell) {
            return Stream.of(cell.mark(), cell.figure())
                    .filter(words -> !words.isEmpty())
                    .toList();
        }
    },
    /** The mark alone. */
    MARK {
        @Override
        List<String> lines(Cell cell) {
            return Stream.of(cell.mark()).filter(words -> !words.isEmpty()).toList();
        }
    };

    /** The lines in a cell, from the top; none where there is nothing to tell. */
    abstract List<String> lines(Cell cell);

    /** Mark and figure as one text. */
    String text(Cell cell) {
        return (cell.mark() + " " + cell.figure()).strip();
    }
}
