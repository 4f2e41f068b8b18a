package dev.annals.core.print.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.Drawing;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.page.picture.Canvas;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The places of pictures in the structure, read back. */
class FigureTest {

    private static final String CSS =
            "@page { size: A4; margin: 30mm } img { width: 20mm } table { -fs-table-paginate: paginate }";

    private record Blank() implements Drawing {

        @Override
        public void draw(Canvas canvas, double width, double height) {
            // where it stands is all that counts
        }

        @Override
        public double height(double width) {
            return 60;
        }

        @Override
        public List<String> texts() {
            return List.of();
        }
    }

    private static PDDocument print(String body) throws Exception {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        String html = "<html><head><title>一</title></head><body>" + body + "</body></html>";
        Printed printed = new Printer(DrawnFace.set("一二"))
                .print(new PrintJob(html, CSS, metadata, Map.of("d", new Blank()), Place.of("documents/a.md")));
        assertThat(printed.findings()).isEmpty();
        return Loader.loadPDF(printed.pdf());
    }

    private static List<COSDictionary> figures(PDDocument pdf) {
        return pdf.getDocument().getXrefTable().keySet().stream()
                .map(key -> pdf.getDocument().getObjectFromPool(key))
                .map(COSObject::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(object -> object.getItem(COSName.S) instanceof COSName type
                        && type.getName().equals("Figure"))
                .toList();
    }

    @Test
    void pictureInARepeatedHead_isMarkedOnce_whereItStandsFirst() throws Exception {
        String row = "<tr><td>二</td></tr>";
        try (PDDocument pdf = print("<table><thead><tr><th>一<img src=\"drawing:d\" alt=\"二\"/></th></tr></thead><tbody>"
                + row.repeat(100) + "</tbody></table>")) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(figures(pdf)).singleElement().satisfies(figure -> {
                assertThat((COSArray) figure.getDictionaryObject(COSName.K)).hasSize(1);
                assertThat(figure.getDictionaryObject(COSName.PG))
                        .isSameAs(pdf.getPage(0).getCOSObject());
            });
        }
    }

    @Test
    void words_areReadBack_whateverTheyAreWrittenWith() throws Exception {
        String words = "a(b) c\\d 图 é 𠀀) ";
        try (PDDocument pdf = print("<p><img src=\"drawing:d\" alt=\"" + words + "\"/></p>"
                + "<p><img src=\"drawing:d\" alt=\"(&#10;\\&#13;(\"/></p>")) {
            assertThat(figures(pdf))
                    .extracting(figure -> figure.getString(COSName.ALT))
                    .containsExactlyInAnyOrder(words, "(\n\\\r(");
        }
    }
}
