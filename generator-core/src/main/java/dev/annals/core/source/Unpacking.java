package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes the nodes of a packed tree. */
final class Unpacking {

    private final PackedTree tree;
    private final List<Node> ended = new ArrayList<>();
    private final String path;
    private int at;

    Unpacking(PackedTree tree, String path) {
        this.tree = tree;
        this.path = path;
    }

    /** The next node with all that it holds. */
    Node node() {
        int head = next();
        if ((head & PackedTree.KIND) == PackedTree.AGAIN) {
            at += 2;
            return ended.get(head >>> PackedTree.SIZE);
        }
        Node node = content(head);
        if (tree.repeats()) {
            ended.add(node);
        }
        return node;
    }

    private Node content(int head) {
        Place place = new Place(path, next(), next());
        int size = head >>> PackedTree.SIZE;
        return switch (head & PackedTree.KIND) {
            case PackedTree.ABSENT -> new Node.Absent(place);
            case PackedTree.MAPPING -> mapping(size, place);
            case PackedTree.SEQUENCE -> sequence(size, place);
            default -> scalar(head, place);
        };
    }

    private Node mapping(int size, Place place) {
        Node.Entry[] entries = new Node.Entry[size];
        for (int i = 0; i < size; i++) {
            entries[i] = new Node.Entry(key(), node());
        }
        return new Node.Mapping(List.of(entries), place);
    }

    private Node sequence(int size, Place place) {
        Node[] items = new Node[size];
        for (int i = 0; i < size; i++) {
            items[i] = node();
        }
        return new Node.Sequence(List.of(items), place);
    }

    /** A key is never what an alias stands for. */
    private Node.Scalar key() {
        int head = next();
        return scalar(head, new Place(path, next(), next()));
    }

    private Node.Scalar scalar(int head, Place place) {
        boolean shifted = (head & PackedTree.SHIFTED) != 0;
        Place textPlace = shifted ? new Place(path, place.line(), next()) : place;
        int size = head >>> PackedTree.SIZE;
        String text =
                (head & PackedTree.KIND) == PackedTree.TYPED ? tree.lines().at(textPlace, size) : tree.texts()[size];
        return new Node.Scalar(text, textPlace, (head & PackedTree.VERBATIM) != 0, place);
    }

    private int next() {
        return tree.numbers()[at++];
    }
}
