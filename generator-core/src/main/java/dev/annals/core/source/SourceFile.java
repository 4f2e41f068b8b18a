package dev.annals.core.source;

import dev.annals.core.finding.Excerpt;
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

    private static final int AROUND = 1;

    /** Keeps its own copy of the lines. */
    public SourceFile {
        lines = List.copyOf(lines);
    }

    /** The line of the place with a neighbour on either side; empty when the place has no line here. */
    public Optional<Excerpt> excerpt(Place place) {
        if (place.line() < 1 || place.line() > lines.size()) {
            return Optional.empty();
        }
        int first = Math.max(1, place.line() - AROUND);
        int last = Math.min(lines.size(), place.line() + AROUND);
        return Optional.of(new Excerpt(first, lines.subList(first - 1, last), place.line(), place.column()));
    }
}
