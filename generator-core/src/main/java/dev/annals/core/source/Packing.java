package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Packs the YAML tree of a file. */
final class Packing {

    private static final char ALIAS = '*';

    private final SplitText lines;
    private final List<String> texts = new ArrayList<>();
    private final Map<Node, Integer> ended = new IdentityHashMap<>();
    private final boolean repeats;
    private int[] numbers;
    private int count;

    private Packing(SplitText lines) {
        this.lines = lines;
        this.numbers = new int[8 * lines.size()]; // a key and a value stand in most lines
        this.repeats = lines.text().indexOf(ALIAS) >= 0;
    }

    /** The packed tree of a file with these lines. */
    static PackedTree of(Node root, SplitText lines) {
        Packing packing = new Packing(lines);
        packing.node(root);
        int[] numbers = Arrays.copyOf(packing.numbers, packing.count);
        return new PackedTree(lines, packing.repeats, numbers, packing.texts.toArray(String[]::new));
    }

    private void node(Node node) {
        if (repeats && ended.containsKey(node)) {
            head(PackedTree.AGAIN, ended.get(node), node.place());
            return;
        }
        content(node);
        if (repeats) {
            ended.put(node, ended.size());
        }
    }

    private void content(Node node) {
        if (node instanceof Node.Scalar scalar) {
            scalar(scalar, lines.standsAt(scalar.textPlace(), scalar.text()));
        } else if (node instanceof Node.Mapping mapping) {
            head(PackedTree.MAPPING, mapping.entries().size(), mapping.place());
            for (Node.Entry entry : mapping.entries()) {
                // Keys are the same texts in all files.
                scalar(entry.key(), false);
                node(entry.value());
            }
        } else if (node instanceof Node.Sequence sequence) {
            head(PackedTree.SEQUENCE, sequence.items().size(), sequence.place());
            sequence.items().forEach(this::node);
        } else {
            head(PackedTree.ABSENT, 0, node.place());
        }
    }

    private void scalar(Node.Scalar scalar, boolean typed) {
        int column = scalar.textPlace().column();
        boolean shifted = column != scalar.place().column();
        int marks = (scalar.verbatim() ? PackedTree.VERBATIM : 0) | (shifted ? PackedTree.SHIFTED : 0);
        if (typed) {
            head(PackedTree.TYPED | marks, scalar.text().length(), scalar.place());
        } else {
            head(PackedTree.KEPT | marks, texts.size(), scalar.place());
            texts.add(scalar.text());
        }
        if (shifted) {
            add(column);
        }
    }

    private void head(int kindAndMarks, int size, Place place) {
        add(kindAndMarks | size << PackedTree.SIZE);
        add(place.line());
        add(place.column());
    }

    private void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }
}
