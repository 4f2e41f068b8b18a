package dev.annals.core.source;

import dev.annals.core.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * One file that was read.
 *
 * @param path path relative to the repository, with {@code /}
 * @param root the YAML tree: the whole of a YAML file, or the front matter of a Markdown file
 * @param body the Markdown below the front matter; absent in a YAML file
 * @param bodyLine the line on which {@code body} starts, 1-based; 0 without a body
 * @param lines the lines of the file, without their ends, for excerpts
 */
public record SourceFile(String path, Node root, Optional<String> body, int bodyLine, List<String> lines) {

    /** Keeps its own copy of the lines. */
    public SourceFile {
        lines = lines instanceof SplitText ? lines : List.copyOf(lines);
    }

    /** The same without its content. */
    SourceFile onlyName() {
        return new SourceFile(path, new Node.Absent(Place.of(path)), Optional.empty(), 0, List.of());
    }
}
