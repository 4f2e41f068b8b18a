package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file that was read. */
public final class SourceFile {

    private final String path;
    private final PackedTree tree;
    private final int bodyLine;
    private final SplitText lines;

    private SourceFile(String path, PackedTree tree, int bodyLine) {
        this.path = path;
        this.tree = tree;
        this.bodyLine = bodyLine;
        this.lines = tree.lines();
    }

    /**
     * A file.
     *
     * @param path path relative to the repository, with {@code /}
     * @param root the YAML tree: the whole of a YAML file, or the front matter of a Markdown file
     * @param bodyLine the line on which the Markdown below the front matter starts, 1-based; 0 without a body
     * @param lines the lines of the file, without their ends
     */
    public SourceFile(String path, Node root, int bodyLine, List<String> lines) {
        this(
                path,
                Packing.of(root, lines instanceof SplitText split ? split : SplitText.of(String.join("\n", lines))),
                bodyLine);
    }

    /** Path relative to the repository, with {@code /}. */
    public String path() {
        return path;
    }

    /**
     * The YAML tree: the whole of a YAML file, or the front matter of a Markdown file. Made each time anew, so that it lives
     * only as long as it is read.
     */
    public Node root() {
        return tree.root(path);
    }

    /** The nodes of the YAML tree by the places where they start, of several the outermost. Made anew, as the tree is. */
    public Map<Place, Node> nodes() {
        Map<Place, Node> nodes = new HashMap<>();
        gather(root(), nodes);
        return nodes;
    }

    private static void gather(Node node, Map<Place, Node> nodes) {
        nodes.putIfAbsent(node.place(), node);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> gather(entry.value(), nodes));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> gather(item, nodes));
        }
    }

    /** The line on which the Markdown below the front matter starts, 1-based; 0 without a body. */
    public int bodyLine() {
        return bodyLine;
    }

    /** Whether it is Markdown with a body. */
    public boolean hasBody() {
        return bodyLine > 0;
    }

    /** The whole of the file, without a byte-order mark. */
    public String text() {
        return lines.text();
    }

    /** The lines of the file, without their ends. */
    public List<String> lines() {
        return lines;
    }

    /** Whether its YAML tree may hold a key; when it is a mapping that surely does not, it need not be made. */
    public boolean mayHold(String key) {
        return !tree.isMapping() || text().contains(key) || text().indexOf('\\') >= 0;
    }

    /** The same without its content. */
    SourceFile onlyName() {
        return new SourceFile(path, PackedTree.EMPTY, 0);
    }
}
