package dev.annals.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Lays every comparing chart on one page, for looking at: target/charts/comparisons.html and comparisons-*.png. */
class ComparisonGalleryTest {

    private static final Path FOLDER = Path.of("target", "charts");

    @Test
    void gallery_showsEverySample_atEverySize() throws IOException {
        var painter = TestFaces.painter();
        var page = new StringBuilder("<!doctype html><html lang='zh-CN'><meta charset='utf-8'>"
                + "<link rel='stylesheet' href='gallery.css'><title>charts</title><div class='all'>");
        ComparisonViews.all().forEach((name, view) -> {
            for (var size : List.of(ChartSize.PAGE, ChartSize.PHONE, ChartSize.TILE)) {
                page.append("<div><h2>" + name + "</h2>")
                        .append(painter.svg(view, name + size.cssName(), size))
                        .append("</div>");
            }
        });
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("gallery.css"), ChartGalleryTest.STYLE);
        Files.writeString(FOLDER.resolve("comparisons.html"), page + "</div></html>");
        assertThat(page.toString().split("<svg "))
                .hasSize(1 + 3 * ComparisonViews.all().size());
    }

    @Test
    void paper_showsEverySample_inLightColours() throws IOException {
        Files.createDirectories(FOLDER);
        for (var view : ComparisonViews.all().entrySet()) {
            var height = TestFaces.painter().height(view.getValue(), 442);
            var image = new BufferedImage(2 * 460, (int) (2 * (height + 18)), BufferedImage.TYPE_INT_RGB);
            var canvas = image.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setBackground(Color.WHITE);
            canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(2, 2);
            canvas.translate(9, 9);
            TestFaces.painter().draw(view.getValue(), new PaintedPaper(canvas), 442, height);
            ImageIO.write(
                    image,
                    "png",
                    FOLDER.resolve("comparisons-" + view.getKey() + ".png").toFile());
            assertThat(image.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
        }
    }
}
