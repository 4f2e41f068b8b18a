package dev.annals.core.model.prose;

import dev.annals.core.finding.Line;
import dev.annals.core.finding.Place;
import dev.annals.core.model.time.Period;
import java.util.List;

/** A piece of a line of text; alone in a cell of a table, the cell. */
public sealed interface Inline extends Cell
        permits Binding,
                Inline.Words,
                Inline.PeriodName,
                Inline.Emphasis,
                Inline.Strong,
                Inline.Link,
                Inline.NoteMark,
                Inline.Reference,
                Inline.Break {

    @Override
    default List<Inline> inlines() {
        return List.of(this);
    }

    @Override
    default int columns() {
        return 1;
    }

    @Override
    default int rows() {
        return 1;
    }

    /**
     * Plain words. A year bound by {@code {{period}}}, {@code {{last-period}}} or {@code {{next-period}}} is words already.
     *
     * @param text the words
     * @param line the line they stand in, one for all inlines in it: as there are most of them in what is held of a large
     *     repository, places would be a sixth of it
     * @param column where in the line they start, as that of a {@link Place}
     */
    record Words(String text, Line line, int column) implements Inline {

        /** Where they start. */
        public Place place() {
            return line.at(column);
        }
    }

    /**
     * The name of a period that is not a year, bound as those of {@link Words} are.
     *
     * @param period the period
     */
    record PeriodName(Period period) implements Inline {}

    /**
     * Emphasised text; in Chinese no slanted face.
     *
     * @param children what is emphasised
     */
    record Emphasis(List<Inline> children) implements Inline {

        /** Keeps its own copy. */
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /**
     * Strongly emphasised text.
     *
     * @param children what is emphasised
     */
    record Strong(List<Inline> children) implements Inline {

        /** Keeps its own copy. */
        public Strong {
            children = List.copyOf(children);
        }
    }

    /**
     * A link.
     *
     * @param target an http, https or mailto address
     * @param children what is linked
     */
    record Link(String target, List<Inline> children) implements Inline {

        /** Keeps its own copy. */
        public Link {
            children = List.copyOf(children);
        }
    }

    /**
     * The mark of a note, {@code [^label]}.
     *
     * @param label what the note is called
     * @param place where the mark stands
     */
    record NoteMark(String label, Place place) implements Inline {}

    /**
     * The number of a figure or table, {@code {{ref: label}}}.
     *
     * @param label what the block is called by {@code id=}
     * @param place where the reference stands
     */
    record Reference(String label, Place place) implements Inline {}

    /** A forced line break. */
    record Break() implements Inline {}
}
