package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.List;
import java.util.Optional;

/** A value in a YAML file, with the place of its first character. Nothing is typed yet: a scalar is its text. */
public sealed interface Node {

    /** Where the value starts. */
    Place place();

    /**
     * A scalar, exactly as typed.
     *
     * @param text the text after YAML's own unescaping, never converted to a number, date or boolean
     * @param textPlace where the text itself starts, behind an opening quote; the same as {@code place} when the
     *     text does not stand in one line of the file just as it is (blocks, folded lines, escapes)
     * @param verbatim whether the text stands in one line of the file just as it is
     */
    record Scalar(String text, Place textPlace, boolean verbatim, Place place) implements Node {

        /** The place of a character of the text, as exactly as the way of writing allows. */
        public Place at(int codePoints) {
            return verbatim ? textPlace.right(codePoints) : textPlace;
        }
    }

    /**
     * A mapping, in the order of the file; keys are unique.
     *
     * @param entries the entries
     */
    record Mapping(List<Entry> entries, Place place) implements Node {

        /** Keeps its own copy. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A sequence.
     *
     * @param items the items in order
     */
    record Sequence(List<Node> items, Place place) implements Node {

        /** Keeps its own copy. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Nothing at all: an empty file, or a key without a value. */
    record Absent(Place place) implements Node {}

    /**
     * One key of a mapping.
     *
     * @param key the key, as text
     * @param value its value
     */
    record Entry(Scalar key, Node value) {}
}
