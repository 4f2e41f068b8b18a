package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.font.DrawnFace;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Prints small documents with a drawn face and reads them back. */
public final class PrintedPage {

    private PrintedPage() {}

    /** The file; nothing may be wrong with it. */
    public static byte[] pdf(String body, String css) {
        String html = "<html><head><title>一</title></head><body>" + body + "</body></html>";
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        Printer printer = new Printer(DrawnFace.set(html + css + "0123456789•"));
        Printed printed = printer.print(new PrintJob(html, css, metadata, Map.of(), new Place("documents/a.md", 3, 1)));
        assertThat(printed.findings()).isEmpty();
        return printed.pdf();
    }

    /** The file, read. */
    public static PageReading read(String body, String css) {
        return PageReading.of(pdf(body, css));
    }
}
