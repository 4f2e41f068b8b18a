package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.List;

/**
 * One file that was read.
 *
 * @param path path relative to the repository, with {@code /}
 * @param root the YAML tree: the whole of a YAML file, or the front matter of a Markdown file
 * @param bodyLine the line on which the Markdown below the front matter starts, 1-based; 0 without a body
 * @param lines the lines of the file, without their ends, for excerpts
 */
public record SourceFile(String path, Node root, int bodyLine, List<String> lines) {

    /** Keeps its own copy of the lines. */
    public SourceFile {
        lines = lines instanceof SplitText ? lines : List.copyOf(lines);
    }

    /** Whether it is Markdown with a body. */
    public boolean hasBody() {
        return bodyLine > 0;
    }

    /** The same without its content. */
    SourceFile onlyName() {
        return new SourceFile(path, new Node.Absent(Place.of(path)), 0, List.of());
    }
}
