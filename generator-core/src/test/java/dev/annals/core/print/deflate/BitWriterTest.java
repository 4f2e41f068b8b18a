package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BitWriterTest {

    private final Random random = new Random(1951);
    private final BitSet expected = new BitSet();
    private int count;

    private void addTo(BitWriter out, int bits) {
        long value = bits == 0 ? 0 : random.nextLong() >>> (Long.SIZE - bits);
        out.add(value, bits);
        for (int i = 0; i < bits; i++) {
            expected.set(count++, (value >> i & 1) == 1);
        }
    }

    private byte[] expected() {
        byte[] bytes = new byte[(count + 7) / 8];
        byte[] set = expected.toByteArray();
        System.arraycopy(set, 0, bytes, 0, set.length);
        return bytes;
    }

    @Test
    void bits_areWrittenFromTheLowest_whateverTheirNumber() {
        BitWriter out = new BitWriter(1);
        for (int i = 0; i < 2000; i++) {
            addTo(out, i < 200 ? i % 65 : random.nextInt(65));
            if (i % 50 == 0) {
                assertThat(out.bytes()).isEqualTo(expected());
            }
        }
        assertThat(out.bytes()).isEqualTo(expected());
    }

    @Test
    void rowsOfBits_areWritten_whereverTheyBegin() {
        for (int before = 0; before < 64; before++) {
            for (int length : new int[] {0, 1, 63, 64, 65, 128, 1000}) {
                BitWriter row = new BitWriter(1);
                BitWriter out = new BitWriter(1);
                expected.clear();
                count = 0;
                addTo(out, before);
                for (int rest = length; rest > 0; rest -= 50) {
                    addTo(row, Math.min(50, rest));
                }
                assertThat(row.bits().count()).isEqualTo(length);
                out.add(row.bits());
                addTo(out, 7);
                assertThat(out.bytes()).isEqualTo(expected());
            }
        }
    }

    @Test
    void byte_isFilledWithZeros_whenAligned() {
        BitWriter out = new BitWriter(1);
        out.add(1, 1);
        out.align();
        out.align();
        out.add(1, 1);
        assertThat(out.bytes()).containsExactly(1, 1);
    }
}
