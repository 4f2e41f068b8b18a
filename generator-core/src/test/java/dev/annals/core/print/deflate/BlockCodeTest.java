package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockCodeTest {

    private static final byte[] LAST = {1, 0, 0, -1, -1};

    private static byte[] every() {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        return every;
    }

    /** The same three bytes before and behind many others. */
    private static byte[] framed(int others) {
        byte[] bytes = new byte[3 + others + 3];
        for (int place : new int[] {0, 3 + others}) {
            System.arraycopy(new byte[] {7, 8, 9}, 0, bytes, place, 3);
        }
        return bytes;
    }

    private static byte[] random(int seed, int length, int values) {
        byte[] bytes = new byte[length];
        Random random = new Random(seed);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (random.nextInt(values) * 37);
        }
        return bytes;
    }

    static Stream<byte[]> contents() {
        return Stream.of(
                new byte[0],
                new byte[] {1},
                new byte[] {0, 0, 0, 0},
                new byte[257],
                new byte[258],
                new byte[259],
                new byte[260],
                new byte[40_000],
                every(),
                random(1, 500, 256),
                random(2, 900, 2),
                random(3, 3000, 3),
                framed(32_765),
                framed(32_766),
                random(4, 40_000, 40));
    }

    private static BlockCode code(byte[]... samples) {
        BlockCode.Sample sample = new BlockCode.Sample();
        for (byte[] bytes : samples) {
            sample.add(bytes, 0, bytes.length);
        }
        return sample.code();
    }

    /** What the JDK reads from a block of some parts, each with its bits worked out for itself. */
    private static byte[] inflated(BlockCode code, List<byte[]> parts) throws Exception {
        BitWriter out = new BitWriter(1);
        code.begin(out);
        for (byte[] part : parts) {
            out.add(code.bits(part, 0, part.length));
        }
        code.end(out);
        byte[] block = out.bytes();
        byte[] stream = Arrays.copyOf(block, block.length + LAST.length);
        System.arraycopy(LAST, 0, stream, block.length, LAST.length);
        Inflater inflater = new Inflater(true);
        inflater.setInput(stream);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1000];
        while (!inflater.finished()) {
            int got = inflater.inflate(buffer);
            assertThat(got > 0 || inflater.finished()).isTrue();
            all.write(buffer, 0, got);
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return all.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void bytes_areReadAgain_whateverTheCodesAreMadeFor(byte[] bytes) throws Exception {
        List<BlockCode> codes = List.of(code(), code(bytes), code(every()), code(random(5, 30_000, 2)));
        for (BlockCode code : codes) {
            assertThat(inflated(code, List.of(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void parts_areReadAgain_inWhateverOrderTheyStand() throws Exception {
        List<byte[]> parts = contents().toList();
        BlockCode code = code(parts.toArray(byte[][]::new));
        for (int turn = 0; turn < parts.size(); turn++) {
            List<byte[]> turned = Stream.concat(
                            parts.stream().skip(turn), parts.stream().limit(turn))
                    .toList();
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            turned.forEach(expected::writeBytes);
            assertThat(inflated(code, turned)).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void bits_areOfAPart_whenBytesSurroundIt() {
        byte[] all = random(6, 600, 3);
        BlockCode code = code(all);
        Bits part = code.bits(all, 100, 400);
        Bits copy = code.bits(Arrays.copyOfRange(all, 100, 400), 0, 300);
        assertThat(part.count()).isEqualTo(copy.count());
        assertThat(part.word(0)).isEqualTo(copy.word(0));
    }

    @Test
    void bits_areFew_whenBytesRepeatOrAreUsual() {
        byte[] zeros = new byte[1000];
        assertThat(code(zeros).bits(zeros, 0, 1000).count()).isLessThan(60);
        byte[] usual = random(7, 4000, 60);
        assertThat(code(usual).bits(usual, 0, 4000).count()).isLessThan(4000 * 7);
    }
}
