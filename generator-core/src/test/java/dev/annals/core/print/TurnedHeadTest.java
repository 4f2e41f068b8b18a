package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where the head of a table points that turns its page, when the sheet is held upright in the bound document: to the
 * binding edge on odd pages, to the fore-edge on even ones. Upright is how the page number reads.
 */
class TurnedHeadTest {

    private static final double MM = 72 / 25.4;

    /**
     * A character on the page as the file has it.
     *
     * @param x from the left, in points
     * @param y from the bottom, in points
     * @param turn where its line runs: 0 to the right, 1 up, 2 to the left, 3 down
     */
    private record Glyph(String text, double x, double y, int turn) {}

    /** The page of a table, counted from 1. */
    private record Turned(int number, int rotation, PDRectangle paper, List<Glyph> glyphs) {

        Glyph find(String text) {
            return glyphs.stream()
                    .filter(glyph -> glyph.text().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(text));
        }

        List<Glyph> sideways() {
            return glyphs.stream().filter(glyph -> glyph.turn() != 0).toList();
        }
    }

    private static Turned print(String profile, int before) throws IOException {
        String table = "<table class=\"text\"><colgroup>" + "<col class=\"status\"/>".repeat(5)
                + "</colgroup><thead><tr>" + "<th class=\"status\">头</th>".repeat(5) + "</tr></thead><tbody><tr>"
                + "<td class=\"status\">行甲乙丙丁戊己庚辛壬</td>".repeat(5) + "</tr></tbody></table>";
        String pages = "<p style=\"page-break-after: always\">前</p>".repeat(before);
        byte[] pdf = PrintedPage.pdf(
                "<div class=\"body\">" + pages + table + "</div>",
                Profiles.css(profile) + " td.status { white-space: nowrap }");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(before);
            return new Turned(before + 1, page.getRotation(), page.getMediaBox(), glyphs(document, before + 1));
        }
    }

    private static List<Glyph> glyphs(PDDocument document, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                Matrix matrix = text.getTextMatrix();
                double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
                int turn = Math.floorMod(Math.round(angle / 90), 4);
                glyphs.add(new Glyph(text.getUnicode(), matrix.getTranslateX(), matrix.getTranslateY(), turn));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return glyphs;
    }

    @ParameterizedTest
    @CsvSource({"formal, 2", "formal, 3", "report, 2", "report, 3"})
    void head_pointsToTheBindingEdgeOfOddPages_andTheForeEdgeOfEvenOnes(String profile, int before) throws IOException {
        Turned page = print(profile, before);
        boolean odd = page.number() % 2 == 1;

        assertThat(page.rotation()).isZero();
        assertThat((double) page.paper().getWidth()).isCloseTo(297 * MM, within(0.5));
        assertThat((double) page.paper().getHeight()).isCloseTo(210 * MM, within(0.5));
        assertThat(page.find("头").turn()).isZero();
        assertThat(page.find("头").y()).isGreaterThan(page.find("行").y());
        Glyph digit = page.find(Integer.toString(page.number()));
        assertThat(page.sideways()).contains(digit);
        // the table's up, seen by someone to whom the number runs to the right: 2 is the left edge of the paper
        int head = Math.floorMod(1 - digit.turn(), 4);
        int bindingEdge = odd ? 2 : 0;
        int foreEdge = 2 - bindingEdge;
        assertThat(head).isEqualTo(odd ? bindingEdge : foreEdge);
        // below the text, outside: the lower margin is at the left of the turned page, the fore-edge of odd pages at
        // its foot
        assertThat(digit.x()).isLessThan(90);
        assertThat(digit.y()).isBetween(odd ? 0.0 : 395.0, odd ? 200.0 : 595.0);
    }

    @ParameterizedTest
    @CsvSource({"2, 28", "3, 26"})
    void typeArea_keepsItsDistanceFromTheBindingEdge_whenThePageTurns(int before, double millimetres)
            throws IOException {
        Turned page = print("formal", before);

        // the head stands at the binding edge of odd pages, 28 mm from it, and 26 mm from the fore-edge of even ones
        double top = page.paper().getHeight() - millimetres * MM;
        double first = page.find("头").y();
        assertThat(top - first).isBetween(8.0, 20.0);
        assertThat(print("formal", 2).find("头").y()
                        - print("formal", 3).find("头").y())
                .isCloseTo(-2 * MM, within(0.1));
    }
}
