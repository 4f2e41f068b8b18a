package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.font.DrawnFace;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How high drawings stand on paper. */
class DrawingHeightTest {

    private static final String PAGE = "@page { size: A4; margin: 30mm } img { display: block; width: 400pt }";
    private static final Offset<Double> POINT = Offset.offset(1.0);

    /** A drawing that keeps the size it was asked for, and where its lower right corner came to lie. */
    private static final class Frame implements Drawing {

        private final double wish;
        private final List<Rectangle2D> drawn = new ArrayList<>();
        private final List<Double> scales = new ArrayList<>();

        Frame(double wish) {
            this.wish = wish;
        }

        @Override
        public void draw(Graphics2D canvas, double width, double height) {
            drawn.add(new Rectangle2D.Double(0, 0, width, height));
            scales.add(canvas.getTransform().getScaleX());
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

    @Test
    void drawing_isMadeSmallerAsAWhole_whenItIsHigherThanAPage() {
        Frame small = new Frame(123);
        Frame frame = new Frame(2000);
        print(small, PAGE);

        assertThat(print(frame, PAGE).pages()).isLessThanOrEqualTo(2);

        assertThat(frame.drawn.get(0).getHeight()).isCloseTo(2000, Offset.offset(5.0));
        assertThat(frame.scales.get(0) / small.scales.get(0)).isBetween(0.25, 0.35);
    }
}
