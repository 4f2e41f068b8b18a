package dev.annals.core.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SubsetLettersTest {

    /** As the writer draws them. */
    private static String drawn(SubsetLetters letters) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            drawn.append((char) (letters.nextDouble() * 26 + 'A'));
        }
        return drawn.toString();
    }

    private static SubsetLetters of(String name, int sum) {
        byte[] font = "\0\1\0\0\0\1------glyfsumsfromsize and outlines".getBytes(StandardCharsets.US_ASCII);
        font[16] = (byte) sum;
        return new SubsetLetters(name, font, () -> {});
    }

    @Test
    void letters_areTheSame_howeverOftenTheyAreDrawn() {
        SubsetLetters letters = of("song", 1);
        assertThat(drawn(letters)).matches("[A-Z]{6}").isEqualTo(drawn(letters)).isEqualTo(drawn(of("song", 1)));
    }

    @Test
    void letters_differ_fromThoseOfOtherNamesAndFonts() {
        assertThat(drawn(of("song", 1))).isNotEqualTo(drawn(of("hei", 1))).isNotEqualTo(drawn(of("song", 2)));
    }
}
