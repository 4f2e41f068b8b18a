package dev.annals.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Lays every sample chart on one page, for looking at: target/charts/gallery.html and paper.png. */
class ChartGalleryTest {

    private static final Path FOLDER = Path.of("target", "charts");

    static final String STYLE = """
            :root{--paper:#fdfcfa;--card:#fff;--ink:#1d2126;--soft:#555d66;--faint:#666d75;--rule:#e3e1db;
            --accent:#0b5a8f;--track:#eceae4;--quiet:#8296a8;--series-2:#b87818;--series-3:#2c6b66;--series-4:#a06a9a;
            --series-5:#3d4a55;--series-6:#7d8893}
            @media(prefers-color-scheme:dark){:root{--paper:#14171a;--card:#1b1f23;--ink:#e8e6e1;--soft:#b3b9c0;
            --faint:#a0a8b0;--rule:#2c3238;--accent:#7db8e8;--track:#2a2f35;--quiet:#5f7385;
            --series-2:#e0ad55;--series-3:#56b3a8;--series-4:#c79ac0;--series-5:#d8d5ce;--series-6:#8a949d}}
            body{margin:20px;background:var(--paper);color:var(--ink);
            font:16px/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
            .chart{display:block;width:100%;height:auto;overflow:visible}
            .all{display:grid;grid-template-columns:640px 350px 230px 120px;gap:26px;align-items:start}
            .all div{background:var(--card);padding:10px}h2{font-size:14px;margin:0}
            """;

    @Test
    void gallery_showsEverySample_atEverySize() throws IOException {
        var painter = TestFaces.painter();
        var page = new StringBuilder("<!doctype html><html lang='zh-CN'><meta charset='utf-8'>"
                + "<meta http-equiv='Content-Security-Policy' content=\"style-src 'self'\">"
                + "<link rel='stylesheet' href='gallery.css'><title>charts</title><div class='all'>");
        SampleViews.all().forEach((name, view) -> {
            for (var size : ChartSize.values()) {
                page.append("<div><h2>" + name + "</h2>")
                        .append(painter.svg(view, name + size.cssName(), size))
                        .append("</div>");
            }
        });
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("gallery.css"), STYLE);
        Files.writeString(FOLDER.resolve("gallery.html"), page + "</div></html>");
        assertThat(page.toString().split("<svg "))
                .hasSize(1 + ChartSize.values().length * SampleViews.all().size());
    }

    @Test
    void paper_showsEverySample_inLightColours() throws IOException {
        var views = SampleViews.all();
        var image = new BufferedImage(2 * 920, (views.size() + 1) / 2 * 440, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setBackground(Color.WHITE);
        canvas.clearRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(2, 2);
        var at = 0;
        for (var view : views.values()) {
            var place = (java.awt.Graphics2D) canvas.create();
            place.translate(at % 2 * 460 + 9, at / 2 * 220 + 9);
            TestFaces.painter()
                    .draw(
                            view,
                            new PaintedPaper(place),
                            442,
                            view instanceof dev.annals.core.view.chart.ChartView.Bullet ? 68 : 204);
            at++;
        }
        Files.createDirectories(FOLDER);
        ImageIO.write(image, "png", FOLDER.resolve("paper.png").toFile());
        assertThat(image.getRGB(2 * 300, 2 * 2)).isEqualTo(Color.WHITE.getRGB());
    }
}
