package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.page.picture.Canvas;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How high drawings stand on paper. */
class DrawingHeightTest {

    private static final String PAGE = "@page { size: A4; margin: 30mm } img { display: block; width: 400pt }";
    private static final Offset<Double> POINT = Offset.offset(1.0);

    /** A drawing that keeps the size it was asked for, and is red all over. */
    private static final class Frame implements Drawing {

        private final double wish;
        private final List<Rectangle2D> drawn = new ArrayList<>();

        Frame(double wish) {
            this.wish = wish;
        }

        @Override
        public void draw(Canvas canvas, double width, double height) {
            drawn.add(new Rectangle2D.Double(0, 0, width, height));
            canvas.fill(drawn.get(0), Color.RED);
        }

        @Override
        public double height(double width) {
            return wish;
        }

        @Override
        public List<String> texts() {
            return List.of();
        }
    }

    private static Printed print(Frame frame, String css) {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        String html = "<html><head><title>一</title></head><body><p>一</p><p><img src=\"drawing:f\" alt=\"一\"/></p>"
                + "</body></html>";
        Printer printer = new Printer(DrawnFace.set("一二三四"));
        Printed printed =
                printer.print(new PrintJob(html, css, metadata, Map.of("f", frame), new Place("documents/a.md", 3, 1)));
        assertThat(printed.findings()).isEmpty();
        return printed;
    }

    @Test
    void drawing_isAsHighAsItWantsToBe() {
        Frame frame = new Frame(123);

        assertThat(print(frame, PAGE).pages()).isEqualTo(1);

        assertThat(frame.drawn.get(0).getWidth()).isCloseTo(400, POINT);
        assertThat(frame.drawn.get(0).getHeight()).isCloseTo(123, POINT);
    }

    @Test
    void drawing_isAsHighAsTheProfileSays_whenItSaysSo() {
        Frame frame = new Frame(123);

        print(frame, PAGE + " img { height: 60pt }");

        assertThat(frame.drawn.get(0).getHeight()).isCloseTo(60, POINT);
    }

    /** How many points of the pages' height are red. */
    private static int redHeight(Printed printed) throws IOException {
        int red = 0;
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImage(page);
                for (int y = 0; y < image.getHeight(); y++) {
                    red += new Color(image.getRGB(image.getWidth() / 2, y)).equals(Color.RED) ? 1 : 0;
                }
            }
        }
        return red;
    }

    @Test
    void drawing_isMadeSmallerAsAWhole_whenItIsHigherThanAPage() throws IOException {
        Frame frame = new Frame(2000);
        Printed printed = print(frame, PAGE);

        assertThat(printed.pages()).isLessThanOrEqualTo(2);

        assertThat(frame.drawn.get(0).getHeight()).isCloseTo(2000, Offset.offset(5.0));
        assertThat(redHeight(printed)).isBetween(500, 700);
    }
}
