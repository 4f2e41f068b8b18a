package dev.annals.core.validate.prose;

import dev.annals.core.finding.Place;
import dev.annals.core.source.Node.Scalar;
import dev.annals.core.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the places of Markdown nodes in their file, and what was typed there. */
final class Origin {

    /** The place of a character: line of the body, 0-based, and code points from its start. */
    private interface Places {

        Place at(int line, int points);
    }

    private final List<String> body;
    private final Place whole;
    private final Places places;

    private Origin(List<String> body, Place whole, Places places) {
        this.body = body;
        this.whole = whole;
        this.places = places;
    }

    /** The body of a file. */
    Origin(SourceFile file) {
        this(
                List.copyOf(file.lines()
                        .subList(
                                Math.min(file.bodyLine() - 1, file.lines().size()),
                                file.lines().size())),
                Place.of(file.path()),
                (line, points) -> new Place(file.path(), file.bodyLine() + line, points + 1));
    }

    /** A scalar, read as one line. */
    Origin(Scalar scalar) {
        this(
                List.of(scalar.text().stripTrailing().replace('\n', ' ')),
                scalar.place(),
                (line, points) -> scalar.at(points));
    }

    /** The lines of the body as typed. */
    List<String> body() {
        return body;
    }

    /** The body as the Markdown parser gets it. */
    String masked() {
        return body().stream().map(Masking::mask).collect(Collectors.joining("\n"));
    }

    /** Where a node starts; the start of the body when it says nothing. */
    Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? place(0, 0)
                : place(spans.get(0).getLineIndex(), spans.get(0).getColumnIndex());
    }

    /** The place of a UTF-16 column of a line of the body, both 0-based. */
    Place place(int line, int column) {
        if (line >= body.size()) {
            return whole;
        }
        String typed = body.get(line);
        return places.at(line, typed.codePointCount(0, Math.min(column, typed.length())));
    }

    /** The whole line that a node starts in. */
    String lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? ""
                : body().get(node.getSourceSpans().get(0).getLineIndex());
    }

    /** What was typed for a node that stands in one line; nothing for one that stands nowhere. */
    String typed(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan span = spans.get(0);
        String line = body().get(span.getLineIndex());
        return line.substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength());
    }
}
