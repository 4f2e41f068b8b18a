package dev.annals.core.print;

import dev.annals.core.print.markup.ElementIndex;

/** All characters that a document may put on its pages. */
final class DrawnText {

    private DrawnText() {}

    /** The text of a document, its drawings and its style sheet, in no particular order. */
    static String of(PrintJob job, ElementIndex elements, Sheet sheet) {
        StringBuilder drawn = new StringBuilder();
        elements.named("body").forEach(body -> drawn.append(body.getTextContent()));
        job.drawings().values().forEach(drawing -> drawing.texts().forEach(drawn::append));
        return drawn.append(sheet.letters()).toString();
    }
}
