package dev.annals.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.view.chart.ChartView;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The chart on a PDF page: its words stay words. */
class ChartPaperTest {

    private static final Rectangle PAGE = new Rectangle(442, 204);

    @Test
    void words_areExtractable_fromThePage() throws IOException {
        for (var view : List.<ChartView>of(
                SampleViews.canteens(), SampleViews.withTarget(), SampleViews.balance(), SampleViews.progress())) {
            var text = text(pdf(view));
            assertThat(text).contains(TestFaces.painter().texts(view));
        }
    }

    @Test
    void words_areDrawnAsStrings_inTheGivenFaces() {
        var canvas = new RecordingCanvas();
        TestFaces.painter().draw(SampleViews.canteens(), canvas, 442, 204);
        assertThat(canvas.strings())
                .extracting(RecordingCanvas.Drawn::text)
                .containsExactlyInAnyOrderElementsOf(TestFaces.painter().texts(SampleViews.canteens()));
        assertThat(canvas.strings())
                .extracting(drawn -> drawn.font().getFontName())
                .containsOnly(TestFaces.REGULAR.getFontName(), TestFaces.BOLD.getFontName());
    }

    @Test
    void words_keepApart_andInside_onPaperOfManySizes() {
        for (var view : SampleViews.all().values()) {
            for (var width = 150; width <= 700; width += 50) {
                var height = view instanceof ChartView.Bullet ? 62 : Math.max(90, width * 0.46);
                var canvas = new RecordingCanvas();
                TestFaces.painter().draw(view, canvas, width, height);
                assertApart(canvas.strings(), new Rectangle2D.Double(-0.1, -0.1, width + 0.2, height + 0.2));
            }
        }
    }

    private static void assertApart(List<RecordingCanvas.Drawn> strings, Rectangle2D paper) {
        assertThat(strings).isNotEmpty();
        for (var at = 0; at < strings.size(); at++) {
            var drawn = strings.get(at);
            assertThat(paper.contains(drawn.box())).as("%s on %s", drawn, paper).isTrue();
            for (var other : strings.subList(0, at)) {
                var overlap = drawn.box().createIntersection(other.box());
                assertThat(Math.min(overlap.getWidth(), overlap.getHeight()))
                        .as("%s over %s on %s", drawn, other, paper)
                        .isLessThan(0.1);
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            return stripper.getText(document);
        }
    }

    private static byte[] pdf(ChartView view) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new Document(PAGE, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        var canvas = writer.getDirectContent().createGraphics(442, 204, new Faces());
        TestFaces.painter().draw(view, new PaintedPaper(canvas), 442, view instanceof ChartView.Bullet ? 68 : 204);
        canvas.dispose();
        document.close();
        return out.toByteArray();
    }

    private static final class Faces implements FontMapper {

        private final BaseFont regular = face("思源黑体正常_0.ttf");
        private final BaseFont bold = face("思源黑体中粗.ttf");

        @Override
        public BaseFont awtToPdf(Font font) {
            return font.getFontName().equals(TestFaces.BOLD.getFontName()) ? bold : regular;
        }

        @Override
        public Font pdfToAwt(BaseFont font, int size) {
            throw new UnsupportedOperationException();
        }

        private static BaseFont face(String name) {
            try {
                return BaseFont.createFont(name, BaseFont.IDENTITY_H, true, true, TestFaces.bytes(name), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
