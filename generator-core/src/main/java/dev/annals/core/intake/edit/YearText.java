package dev.annals.core.intake.edit;

import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The text of a file of a year, into which figures can be put as lines of their own. Every other line stays as it is,
 * byte for byte.
 */
public final class YearText {

    private static final String FIGURES = "figures";
    private static final String STEP = "  ";

    private final LineList lines;
    private final Node.Mapping root;
    private final SortedMap<Integer, List<String>> inserted = new TreeMap<>();

    private YearText(String text, Node.Mapping root) {
        this.lines = new LineList(text);
        this.root = root;
    }

    /**
     * Whether lines can be put into a file: its keys and those of its figures stand on lines of their own, not between
     * braces, and not behind an alias.
     */
    public static boolean takesLines(SourceFile file) {
        if (!(file.root() instanceof Node.Mapping root) || !isBlock(root)) {
            return false;
        }
        Optional<Node.Entry> figures = figures(root);
        return figures.isEmpty()
                || figures.get().value() instanceof Node.Mapping entries
                        && isBlock(entries)
                        && entries.place().line() > figures.get().key().place().line();
    }

    /**
     * A text with figures added.
     *
     * @param text the whole file, with its byte-order mark if it has one
     * @param file the same, parsed; it {@link #takesLines}
     * @param figures what to add, in the order of the catalogue
     * @param anchor for the id of a new figure, the id of the figure in the file that it goes behind; empty: the last
     */
    public static String with(
            String text, SourceFile file, List<NewFigure> figures, Function<String, Optional<String>> anchor) {
        YearText year = new YearText(text, (Node.Mapping) file.root());
        Optional<Node.Entry> block = figures(year.root);
        if (block.isPresent()) {
            Node.Mapping entries = (Node.Mapping) block.get().value();
            figures.forEach(figure -> year.insert(figure, entries, anchor.apply(figure.indicator())));
        } else {
            year.append(figures);
        }
        return year.text();
    }

    static Optional<Node.Entry> figures(Node.Mapping root) {
        return root.entries().stream()
                .filter(entry -> entry.key().text().equals(FIGURES))
                .findFirst();
    }

    private static boolean isBlock(Node.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().get(0).key().place().equals(mapping.place());
    }

    private void insert(NewFigure figure, Node.Mapping entries, Optional<String> behind) {
        List<Node.Entry> all = entries.entries();
        int index = all.size() - 1;
        for (int i = 0; i < all.size(); i++) {
            if (behind.isPresent() && all.get(i).key().text().equals(behind.get())) {
                index = i;
            }
        }
        int depth = entries.place().column() - 1;
        int first = all.get(index).key().place().line();
        int last = index + 1 < all.size() ? all.get(index + 1).key().place().line() - 1 : endOfBlock(first);
        String keyLine = lines.line(all.get(0).key().place().line());
        String indentation =
                keyLine.substring(0, keyLine.length() - keyLine.stripLeading().length());
        at(lines.lastFilled(first, last, depth)).addAll(FigureText.lines(figure, indentation));
    }

    /** The line before the next key of the file that stands behind a line; the last line when there is none. */
    private int endOfBlock(int line) {
        return root.entries().stream()
                .mapToInt(entry -> entry.key().place().line() - 1)
                .filter(end -> end >= line)
                .min()
                .orElse(lines.count());
    }

    private void append(List<NewFigure> figures) {
        int first = root.entries().get(root.entries().size() - 1).key().place().line();
        String indentation = " ".repeat(root.place().column() - 1);
        List<String> added = at(lines.lastFilled(first, lines.count(), indentation.length()));
        added.add("");
        added.add(indentation + FIGURES + ":");
        figures.forEach(figure -> added.addAll(FigureText.lines(figure, indentation + STEP)));
    }

    private List<String> at(int line) {
        return inserted.computeIfAbsent(line, key -> new ArrayList<>());
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int line = 1; line <= lines.count(); line++) {
            out.append(lines.line(line));
            List<String> more = inserted.getOrDefault(line, List.of());
            if (!more.isEmpty() && !lines.isClosed(line)) {
                out.append(lines.end());
            }
            more.forEach(one -> out.append(one).append(lines.end()));
        }
        return out.toString();
    }
}
