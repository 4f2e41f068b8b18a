package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeLengthsTest {

    /** Twice as often as the next: a tree that is as deep as there are symbols. */
    private static final int[] STEEP =
            IntStream.range(0, 30).map(symbol -> 1 << symbol).toArray();

    /** How much of all codes is taken, 1 when every row of bits means something (Kraft). */
    private static double taken(int[] lengths) {
        return Arrays.stream(lengths)
                .mapToDouble(length -> Math.pow(2, -length))
                .sum();
    }

    @Test
    void lengths_areThoseOfHuffman_whenTheyFit() {
        assertThat(CodeLengths.of(new int[] {45, 13, 12, 16, 9, 5}, 15)).containsExactly(1, 3, 3, 3, 4, 4);
    }

    @Test
    void lengths_areEqual_whenCountsAre() {
        assertThat(CodeLengths.of(new int[] {7, 7, 7, 7}, 15)).containsOnly(2);
    }

    @Test
    void lengths_keepTheLimit_whenTheTreeIsDeep() {
        assertThat(CodeLengths.of(STEEP, 29)[0]).isEqualTo(29);
        for (int most = 5; most < 29; most++) {
            int[] lengths = CodeLengths.of(STEEP, most);
            assertThat(Arrays.stream(lengths).min().orElseThrow()).isPositive();
            assertThat(Arrays.stream(lengths).max().orElseThrow()).isLessThanOrEqualTo(most);
            assertThat(taken(lengths)).isEqualTo(1);
        }
    }
}
