package dev.annals.core.print;

import dev.annals.core.print.markup.Elements;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/** All characters that a document may put on its pages. */
final class DrawnText {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private DrawnText() {}

    /** The text of a document, its drawings and its style sheet, in no particular order. */
    static String of(PrintJob job, Document document) {
        StringBuilder drawn = new StringBuilder();
        Elements.named(document, "body").forEach(body -> drawn.append(body.getTextContent()));
        job.drawings().values().forEach(drawing -> drawing.texts().forEach(drawn::append));
        // What a style sheet writes is either ASCII or in a string that becomes text.
        withoutComments(job.css())
                .codePoints()
                .filter(codePoint -> codePoint > 0x7F)
                .forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** A style sheet without its comments. */
    static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }
}
