package dev.annals.core.chart.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.chart.TestFaces;
import dev.annals.core.view.publication.SocialCard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CardPainterTest {

    private static final int PAPER = 0xfdfcfa;
    private static final CardPainter PAINTER = new CardPainter(TestFaces.REGULAR, TestFaces.BOLD);

    private static SocialCard card(String title, int figures) {
        return new SocialCard(
                title,
                Optional.of("City office"),
                "2017",
                List.of(
                                new SocialCard.Headline("Places", "nearly 20,000"),
                                new SocialCard.Headline("A name that is far too long for its column", "82"),
                                new SocialCard.Headline("Share", "98.5%"))
                        .subList(0, figures));
    }

    private static BufferedImage image(SocialCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PAINTER.png(card)));
    }

    /** Whether anything is drawn in a box. */
    private static boolean isDrawn(BufferedImage image, int x, int y, int width, int height) {
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                if ((image.getRGB(i, j) & 0xffffff) != PAPER) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void card_hasTheSizeThatNetworksShow_andIsSmall() throws IOException {
        BufferedImage image = image(card("Education, Year by Year", 3));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(PAINTER.png(card("Education, Year by Year", 3)).length).isBetween(5_000, 60_000);
    }

    @Test
    void sameCard_givesTheSameBytes() {
        assertThat(PAINTER.png(card("Title", 2))).isEqualTo(PAINTER.png(card("Title", 2)));
        assertThat(PAINTER.png(card("Title", 2))).isNotEqualTo(PAINTER.png(card("Another", 2)));
    }

    @Test
    void longTitle_staysInsideItsMargins() throws IOException {
        BufferedImage image = image(card("A title that goes on and on ".repeat(9), 3));
        assertThat(isDrawn(image, 1122, 20, 78, 600)).isFalse();
        assertThat(isDrawn(image, 80, 180, 1040, 160)).isTrue();
    }

    @Test
    void figures_standBelowTheRule_onlyWhereThereAreAny() throws IOException {
        assertThat(isDrawn(image(card("Title", 3)), 80, 440, 1040, 150)).isTrue();
        assertThat(isDrawn(image(card("Title", 0)), 80, 400, 1040, 200)).isFalse();
    }
}
