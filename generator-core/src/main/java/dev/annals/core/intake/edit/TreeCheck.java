package dev.annals.core.intake.edit;

import dev.annals.core.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Proves of a text with figures added that it says what the one before said, and the figures, and nothing else. */
public final class TreeCheck {

    private TreeCheck() {}

    /** Whether {@code after} is {@code before} plus the figures. */
    public static boolean adds(List<NewFigure> figures, Node before, Node after) {
        if (!(before instanceof Node.Mapping old) || !(after instanceof Node.Mapping edited)) {
            return false;
        }
        Map<String, NewFigure> wanted = figures.stream()
                .collect(Collectors.toMap(NewFigure::indicator, one -> one, (one, other) -> one, LinkedHashMap::new));
        Optional<Node.Entry> block = YearText.figures(edited);
        if (wanted.size() != figures.size() || block.isEmpty() || !(block.get().value() instanceof Node.Mapping now)) {
            return false;
        }
        List<Node.Entry> rest = new ArrayList<>();
        for (Node.Entry entry : now.entries()) {
            NewFigure figure = wanted.remove(entry.key().text());
            if (figure == null) {
                rest.add(entry);
            } else if (!same(entry.value(), FigureText.node(figure))) {
                return false;
            }
        }
        return wanted.isEmpty() && same(old, without(edited, new Node.Mapping(rest, now.place())));
    }

    /** The edited file with only the figures that were not added. */
    private static Node.Mapping without(Node.Mapping edited, Node.Mapping rest) {
        List<Node.Entry> entries = new ArrayList<>();
        YearText.figures(edited).ifPresent(block -> {
            for (Node.Entry entry : edited.entries()) {
                if (!entry.equals(block)) {
                    entries.add(entry);
                } else if (!rest.entries().isEmpty()) {
                    entries.add(new Node.Entry(entry.key(), rest));
                }
            }
        });
        return new Node.Mapping(entries, edited.place());
    }

    private static boolean same(Node one, Node other) {
        if (one instanceof Node.Scalar a && other instanceof Node.Scalar b) {
            return a.text().equals(b.text());
        }
        if (one instanceof Node.Sequence a && other instanceof Node.Sequence b) {
            return a.items().size() == b.items().size() && sameItems(a.items(), b.items());
        }
        if (one instanceof Node.Mapping a && other instanceof Node.Mapping b) {
            return a.entries().size() == b.entries().size()
                    && sameItems(keys(a), keys(b))
                    && sameItems(values(a), values(b));
        }
        return one instanceof Node.Absent && other instanceof Node.Absent;
    }

    private static boolean sameItems(List<? extends Node> one, List<? extends Node> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Node.Scalar> keys(Node.Mapping mapping) {
        return mapping.entries().stream().map(Node.Entry::key).toList();
    }

    private static List<Node> values(Node.Mapping mapping) {
        return mapping.entries().stream().map(Node.Entry::value).toList();
    }
}
