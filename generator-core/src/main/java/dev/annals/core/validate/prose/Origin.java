package dev.annals.core.validate.prose;

import dev.annals.core.finding.Place;
import dev.annals.core.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the places of Markdown nodes in their file, and what was typed there. */
final class Origin {

    private final SourceFile file;

    Origin(SourceFile file) {
        this.file = file;
    }

    /** The lines of the body as typed. */
    List<String> body() {
        int from = Math.min(file.bodyLine() - 1, file.lines().size());
        return file.lines().subList(from, file.lines().size());
    }

    /** The body as the Markdown parser gets it. */
    String masked() {
        return body().stream().map(Masking::mask).collect(Collectors.joining("\n"));
    }

    /** Where a node starts; the start of the body when it says nothing. */
    Place place(Node node) {
        return node.getSourceSpans().isEmpty()
                ? place(0, 0)
                : place(
                        node.getSourceSpans().get(0).getLineIndex(),
                        node.getSourceSpans().get(0).getColumnIndex());
    }

    /** The place of a UTF-16 column of a line of the body, both 0-based. */
    Place place(int line, int column) {
        List<String> body = body();
        if (line >= body.size()) {
            return Place.of(file.path());
        }
        int points =
                body.get(line).codePointCount(0, Math.min(column, body.get(line).length()));
        return new Place(file.path(), file.bodyLine() + line, points + 1);
    }

    /** The whole line that a node starts in. */
    String lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? ""
                : body().get(node.getSourceSpans().get(0).getLineIndex());
    }

    /** What was typed for a node that stands in one line. */
    String typed(Node node) {
        SourceSpan span = node.getSourceSpans().get(0);
        String line = body().get(span.getLineIndex());
        return line.substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength());
    }
}
