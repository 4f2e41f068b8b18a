package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredStreamTest {

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1950).nextBytes(bytes);
        return bytes;
    }

    private static byte[] deflated(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level);
        deflater.setInput(bytes);
        deflater.finish();
        byte[] stream = new byte[2 * bytes.length + 100];
        int length = deflater.deflate(stream);
        deflater.end();
        return Arrays.copyOf(stream, length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 300, 65_535, 65_536, 300_000})
    void data_isRead_whenItIsStored(int length) {
        byte[] bytes = random(length);
        byte[] stream = deflated(bytes, Deflater.NO_COMPRESSION);
        assertThat(StoredStream.read(stream, stream.length).orElseThrow()).isEqualTo(bytes);
        byte[] more = Arrays.copyOf(stream, stream.length + 7);
        assertThat(StoredStream.read(more, stream.length).orElseThrow()).isEqualTo(bytes);
    }

    @Test
    void stream_isNone_whenItIsDeflated() {
        byte[] stream = deflated(new byte[1000], 2);
        assertThat(StoredStream.read(stream, stream.length)).isEmpty();
    }

    @Test
    void stream_isNone_whenItIsCut() {
        byte[] stream = deflated(random(300), Deflater.NO_COMPRESSION);
        for (int length = 0; length < stream.length; length++) {
            assertThat(StoredStream.read(Arrays.copyOf(stream, length), length)).isEmpty();
        }
        assertThat(StoredStream.read(Arrays.copyOf(stream, stream.length + 1), stream.length + 1))
                .isEmpty();
    }

    @Test
    void stream_isNone_whenItIsSomethingElse() {
        byte[] text = "BT /F1 12 Tf ET".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(StoredStream.read(text, text.length)).isEmpty();
    }
}
