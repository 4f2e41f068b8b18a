package dev.annals.core.source;

import dev.annals.core.finding.Place;

/**
 * The YAML tree of a file as numbers: the trees of all files are held until the last is read, and as objects they would
 * take three times the memory of the texts. Each node is its head, its line and its column, and behind it come those that it
 * holds, a key before its value. Most texts are not kept, since they stand in the file.
 *
 * @param lines the lines of the file
 * @param repeats whether a node stands in it more than once
 * @param numbers the nodes, each before those that it holds; not to be changed
 * @param texts the texts that are kept; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackedTree(SplitText lines, boolean repeats, int[] numbers, String[] texts) {

    /** The bits of a head that say of what kind the node is. */
    static final int KIND = 7;

    /** The bit of a scalar that is {@link Node.Scalar#verbatim}. */
    static final int VERBATIM = 8;

    /** The bit of a scalar whose text starts in another column, which is a further number. */
    static final int SHIFTED = 16;

    /** Where the size of a node begins in its head. */
    static final int SIZE = 5;

    /** Nothing. */
    static final int ABSENT = 0;

    /** A scalar that stands in the file; its size is that of its text, in UTF-16 units. */
    static final int TYPED = 1;

    /** Another scalar, and every key; its size is the number of its text. */
    static final int KEPT = 2;

    /** A mapping; its size is the number of its entries. */
    static final int MAPPING = 3;

    /** A sequence; its size is the number of its items. */
    static final int SEQUENCE = 4;

    /** A value once more, which an alias stands for; its size says which, counted by their ends. */
    static final int AGAIN = 5;

    /** The tree of an empty file. */
    static final PackedTree EMPTY = Packing.of(new Node.Absent(Place.of("")), SplitText.of(""));

    /** Whether its root is a mapping. */
    boolean isMapping() {
        return (numbers[0] & KIND) == MAPPING;
    }

    /** The nodes, as those of the file with this path. */
    Node root(String path) {
        return new Unpacking(this, path).node();
    }
}
