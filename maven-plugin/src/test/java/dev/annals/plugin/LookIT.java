package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;

/**
 * The main pages beside small pictures of how they are meant to look. Compared are means over squares of the page, so
 * that how a browser smooths letters does not matter, but a part that moved, vanished or lost its colour does. Skipped
 * where the face is missing that the pictures were taken with.
 *
 * <p>A page that is meant to look otherwise: run with {@code -Dannals.look.keep=true} and look at the new pictures.
 */
class LookIT {

    private static final Path KEPT = Path.of("src/test/resources/look");
    private static final int SQUARE = 20;
    private static final int ENLARGED = 4;

    /** Of 255, per square and colour: what another drawing of the same letters makes. */
    private static final int TOLERANCE = 20;

    private static final double FEW = 0.02;

    /** Whether the browser has the face that the pictures were taken with. */
    private static final String FACE = """
            const width = face => {
              const canvas = document.createElement('canvas').getContext('2d');
              canvas.font = '40px ' + face;
              return canvas.measureText('mmmiiiWWW').width;
            };
            return width('"Noto Sans CJK SC", monospace') !== width('monospace');
            """;

    @ParameterizedTest
    @CsvSource({
        "index.html, 1280, light",
        "index.html, 390, dark",
        "indicators/migrant-pupils.html, 1280, dark",
        "indicators/migrant-pupils.html, 390, light",
        "plans/example-2016-2020.html, 1280, light",
        "programmes/chuzhou-student-aid.html, 390, dark",
        "documents/2017-plan-example.html, 1280, light",
        "en/delivery/2017.html, 1280, light",
        "search/index.html, 390, light",
    })
    void page_looksAsItIsMeantTo(String page, int width, String theme) throws IOException {
        String name = page.replace(".html", "").replace('/', '-') + "-" + width + "-" + theme;
        BufferedImage shown = squares(picture(page, width, theme));
        if (Boolean.getBoolean("annals.look.keep")) {
            Files.createDirectories(KEPT);
            ImageIO.write(enlarged(shown), "png", KEPT.resolve(name + ".png").toFile());
            return;
        }
        BufferedImage meant = kept(name);
        assertThat(shown.getWidth() + "×" + shown.getHeight())
                .as(name)
                .isEqualTo(meant.getWidth() + "×" + meant.getHeight());
        double share = share(shown, meant);
        if (share > FEW) {
            File seen = Files.createDirectories(Path.of("target", "look"))
                    .resolve(name + ".png")
                    .toFile();
            ImageIO.write(enlarged(shown), "png", seen);
        }
        assertThat(share).as("share of squares that differ in " + name).isLessThanOrEqualTo(FEW);
    }

    private static BufferedImage picture(String page, int width, String theme) throws IOException {
        Chromium browser =
                Chromium.running().window(width, width < 600 ? 1000 : 1200).theme(theme);
        browser.open(SampleSite.folder().resolve(page));
        assumeTrue(browser.ask(FACE).equals(true), "no Noto Sans CJK SC: pages were not compared with their pictures");
        byte[] png = browser.driver().getScreenshotAs(OutputType.BYTES);
        browser.theme("light");
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static BufferedImage squares(BufferedImage picture) {
        int width = (picture.getWidth() + SQUARE - 1) / SQUARE;
        int height = (picture.getHeight() + SQUARE - 1) / SQUARE;
        BufferedImage squares = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                squares.setRGB(x, y, mean(picture, x * SQUARE, y * SQUARE));
            }
        }
        return squares;
    }

    private static int mean(BufferedImage picture, int left, int top) {
        long[] sums = new long[3];
        int count = 0;
        for (int x = left; x < Math.min(left + SQUARE, picture.getWidth()); x++) {
            for (int y = top; y < Math.min(top + SQUARE, picture.getHeight()); y++) {
                int colour = picture.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel] += colour >> 8 * channel & 255;
                }
                count++;
            }
        }
        return (int) (sums[2] / count << 16 | sums[1] / count << 8 | sums[0] / count);
    }

    private static double share(BufferedImage shown, BufferedImage meant) {
        int differ = 0;
        for (int x = 0; x < shown.getWidth(); x++) {
            for (int y = 0; y < shown.getHeight(); y++) {
                for (int channel = 0; channel < 24; channel += 8) {
                    int apart = (shown.getRGB(x, y) >> channel & 255) - (meant.getRGB(x, y) >> channel & 255);
                    if (Math.abs(apart) > TOLERANCE) {
                        differ++;
                        break;
                    }
                }
            }
        }
        return (double) differ / (shown.getWidth() * shown.getHeight());
    }

    private static BufferedImage kept(String name) throws IOException {
        try (InputStream in = LookIT.class.getResourceAsStream("/look/" + name + ".png")) {
            assertThat(in).as("no picture of " + name + "; see the class").isNotNull();
            BufferedImage picture = ImageIO.read(in);
            BufferedImage small = new BufferedImage(
                    picture.getWidth() / ENLARGED, picture.getHeight() / ENLARGED, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < small.getWidth(); x++) {
                for (int y = 0; y < small.getHeight(); y++) {
                    small.setRGB(x, y, picture.getRGB(x * ENLARGED, y * ENLARGED));
                }
            }
            return small;
        }
    }

    /** So that a person can look at it. */
    private static BufferedImage enlarged(BufferedImage small) {
        BufferedImage large = new BufferedImage(
                small.getWidth() * ENLARGED, small.getHeight() * ENLARGED, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = large.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        canvas.drawImage(small, 0, 0, large.getWidth(), large.getHeight(), null);
        canvas.dispose();
        return large;
    }
}
