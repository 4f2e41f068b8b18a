package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.font.DrawnFace;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints single paragraphs, on pages as wide as the paragraph. */
final class LinePrinter {

    /** Points to the em where nothing else is said. */
    static final float SIZE = 10;

    private static final DocumentMetadata METADATA =
            new DocumentMetadata("一", "一", "一", List.of(), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));

    private final Printer printer;

    LinePrinter(String characters) {
        this.printer = new Printer(DrawnFace.bilingual(characters));
    }

    /**
     * Prints a paragraph.
     *
     * @param kind {@code p} for justified Chinese text, {@code i} for the same with its first line set in, {@code e} for
     *     justified English text, {@code c} for a cell
     * @param width in points
     * @param size of the type, in points
     */
    byte[] print(String text, String kind, float width, float size) {
        return printMarkup(text.replace("&", "&amp;").replace("<", "&lt;"), kind, width, size);
    }

    /** The same for text with inline elements. */
    byte[] printMarkup(String text, String kind, float width, float size) {
        String css = String.format(
                Locale.ROOT,
                "@page { size: %spt 3000pt; margin: 0 } body { margin: 0 } p { margin: 0; font: %spt/1.5 song }"
                        + " .p, .i, .e { text-align: justify } .i { text-indent: 2em }",
                width,
                size);
        String html = "<html lang=\"" + (kind.equals("e") ? "en" : "zh")
                + "\"><head><title>一</title></head><body><p class=\"" + kind + "\">" + text + "</p></body></html>";
        Printed printed = printer.print(new PrintJob(html, css, METADATA, Map.of(), new Place("a.md", 1, 1)));
        assertThat(printed.findings()).isEmpty();
        return printed.pdf();
    }
}
