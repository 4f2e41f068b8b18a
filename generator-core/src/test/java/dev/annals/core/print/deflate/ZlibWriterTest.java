package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class ZlibWriterTest {

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void stream_holdsAllParts_whenItIsRead() throws IOException {
        for (int length : new int[] {0, 1, 1000, 0xFFFF, 0x10000, 200_000}) {
            byte[] bytes = random(length);
            BlockCode code = new BlockCode.Sample().code();
            ZlibWriter out = new ZlibWriter(1);
            AdlerSum sum = new AdlerSum();
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            for (int round = 0; round < 3; round++) {
                out.addStored(bytes);
                out.add(code, List.of(code.bits(bytes, 0, length), code.bits(bytes, length / 2, length)));
                out.add(ZlibWriter.blocks(bytes, 1 + round));
                for (int from : new int[] {0, 0, length / 2, 0}) {
                    expected.write(bytes, from, length - from);
                }
            }
            byte[] stream = out.end(sum.add(expected.toByteArray()));
            assertThat(new InflaterInputStream(new ByteArrayInputStream(stream)).readAllBytes())
                    .isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void blocks_areSmall_whenBytesRepeat() {
        assertThat(ZlibWriter.blocks(new byte[10_000], 1).count()).isLessThan(1000);
    }
}
