package dev.annals.core.print.font.subset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.print.deflate.Tokens;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {

    /** Writes what tokens mean (RFC 1951, 3.2). */
    private static final class Reading implements Tokens {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int tokens;

        @Override
        public void literal(int value) {
            assertThat(value).isBetween(0, 255);
            bytes.write(value);
            tokens++;
        }

        @Override
        public void match(int length, int distance) {
            assertThat(length).isBetween(3, 258);
            assertThat(distance).isBetween(1, bytes.size());
            for (int i = 0; i < length; i++) {
                bytes.write(bytes.toByteArray()[bytes.size() - distance]);
            }
            tokens++;
        }
    }

    private static Reading read(int[] places) {
        Reading reading = new Reading();
        Places.tell(places, reading);
        ByteBuffer expected = ByteBuffer.allocate(Integer.BYTES * places.length);
        expected.asIntBuffer().put(places);
        assertThat(reading.bytes.toByteArray()).isEqualTo(expected.array());
        return reading;
    }

    /** Places of as many glyphs without an outline, and of two behind them. */
    private static int[] behind(int without, int first, int second) {
        int[] places = new int[without + 2];
        places[without] = first;
        places[without + 1] = first + second;
        return places;
    }

    @Test
    void places_areTold_howeverManyAreEqual() {
        for (int without = 0; without < 200; without++) {
            for (int first : new int[] {0, 2, 256, 0x12344, 0x7654320}) {
                read(behind(without, first, 2));
            }
        }
    }

    @Test
    void places_areTold_whicheverGlyphsAreShown() {
        Random random = new Random(4);
        for (int rarity = 1; rarity < 400; rarity += 7) {
            int[] places = new int[1000];
            for (int i = 1; i < places.length; i++) {
                places[i] = places[i - 1] + (random.nextInt(rarity) == 0 ? 2 * random.nextInt(1000) : 0);
            }
            read(places);
        }
    }

    @Test
    void places_areFewTokens_whenNothingIsShown() {
        assertThat(read(new int[1000]).tokens).isLessThan(4 + 1000 * Integer.BYTES / 258 + 2);
    }
}
