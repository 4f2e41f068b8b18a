package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;
import org.junit.jupiter.api.Test;

class AdlerSumTest {

    private static int sum(byte[] bytes) {
        Adler32 sum = new Adler32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Test
    void sum_isThatOfAllBytes_howeverTheyAreParted() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(300_000)];
            random.nextBytes(bytes);
            if (round % 3 == 0) {
                Arrays.fill(bytes, (byte) -1);
            }
            int middle = random.nextInt(bytes.length + 1);
            byte[] one = Arrays.copyOf(bytes, middle);
            byte[] other = Arrays.copyOfRange(bytes, middle, bytes.length);
            assertThat(new AdlerSum().add(one).add(other).value()).isEqualTo(sum(bytes));
            assertThat(new AdlerSum().add(one).add(other).count()).isEqualTo(bytes.length);
            assertThat(new AdlerSum()
                            .add(sum(one), one.length)
                            .add(sum(other), other.length)
                            .value())
                    .isEqualTo(sum(bytes));
        }
    }

    @Test
    void sum_isOne_whenThereAreNoBytes() {
        assertThat(new AdlerSum().value()).isEqualTo(1);
        assertThat(new AdlerSum().add(1, 0).add(new byte[0]).value()).isEqualTo(1);
    }
}
