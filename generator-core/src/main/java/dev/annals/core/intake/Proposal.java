package dev.annals.core.intake;

import dev.annals.core.finding.Place;
import dev.annals.core.intake.edit.NewFigure;
import dev.annals.core.model.time.Period;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import would change.
 *
 * @param files what concerns each file of a year, by path
 * @param empty how many cells were empty
 */
public record Proposal(SortedMap<String, Change> files, int empty) {

    /** Keeps its own copy. */
    public Proposal {
        files = new TreeMap<>(files);
    }

    /**
     * A figure of the table.
     *
     * @param indicator id of the indicator, with the part of the whole behind a slash
     * @param text the figure as data files write it
     * @param from the cell
     * @param there the figure that is in the file, where it says something else; else empty text
     */
    public record Item(String indicator, String text, Place from, String there) {}

    /**
     * What concerns one file.
     *
     * @param isNew whether there is no such file yet
     * @param period its period
     * @param body id of its body
     * @param added figures that would be added
     * @param unchanged figures that are there and say the same
     * @param conflicting figures that are there and say something else; they stay
     * @param text what would be written, in the order of the catalogue
     */
    public record Change(
            boolean isNew,
            Period period,
            String body,
            List<Item> added,
            List<Item> unchanged,
            List<Item> conflicting,
            List<NewFigure> text) {

        /** Keeps its own copies. */
        public Change {
            added = List.copyOf(added);
            unchanged = List.copyOf(unchanged);
            conflicting = List.copyOf(conflicting);
            text = List.copyOf(text);
        }
    }

    /** How many figures would be added. */
    public int added() {
        return files.values().stream().mapToInt(file -> file.added().size()).sum();
    }

    /** How many figures are there already. */
    public int unchanged() {
        return files.values().stream().mapToInt(file -> file.unchanged().size()).sum();
    }

    /** How many figures say something else than what is there. */
    public int conflicting() {
        return files.values().stream()
                .mapToInt(file -> file.conflicting().size())
                .sum();
    }
}
