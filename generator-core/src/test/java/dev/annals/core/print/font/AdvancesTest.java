package dev.annals.core.print.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.setting.FontClass;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AdvancesTest {

    private static final String CHARACTERS = "A一中国國、。—龥￥𠮷";

    /** The file with its table of characters under a number that nobody asks for. */
    private static byte[] withoutCharacters(byte[] font) {
        byte[] copy = font.clone();
        ByteBuffer file = ByteBuffer.wrap(copy);
        for (int i = 0; i < file.getShort(4); i++) {
            if (file.getInt(12 + 16 * i) == 0x636D6170) {
                file.putShort(file.getInt(12 + 16 * i + 8) + 4 + 2, (short) 99);
            }
        }
        return copy;
    }

    private static void assertSame(Face face, int last) {
        for (int codePoint = 0; codePoint <= last; codePoint++) {
            assertThat(face.covers(codePoint))
                    .as("%x", codePoint)
                    .isEqualTo(face.base().charExists(codePoint));
            assertThat(face.advance(codePoint)).isEqualTo(face.base().getWidth(codePoint) / 1000f);
        }
    }

    @Test
    void advances_areThoseOfTheWriter_whenAllPlanesAreMapped() {
        Face face = Face.of(new FaceData(FontClass.SONG, 400, "drawn", DrawnFace.of(CHARACTERS)));
        assertSame(face, 0x2FFFF);
        assertThat(face.covers(0x20BB7)).isTrue();
    }

    @Test
    void advances_areInThousandths_whenAnAdvanceIsGiven() throws IOException {
        Map<Integer, Shape> drawn = Map.of((int) '中', new Rectangle2D.Double(0, -800, 900, 850));
        byte[] file = CompactFace.of(
                List.of(), new TreeSet<>(drawn.keySet()), drawn, new CompactFace.Name("Drawn", "Regular", 400));
        assertThat(Advances.of(file).thousandths('中')).isEqualTo(1000);
        assertThat(Advances.of(file).thousandths('国')).isNegative();
        assertThat(Advances.of(file).thousandths(Character.MAX_CODE_POINT)).isNegative();
    }

    @Test
    void advances_areRefused_whenTheFontIsCutOff() {
        byte[] whole = DrawnFace.of(CHARACTERS);
        assertThatThrownBy(() -> Advances.of(Arrays.copyOf(whole, 300))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Advances.of(new byte[0])).isInstanceOf(IOException.class);
    }

    @Test
    void advances_areRefused_whenTheFontMapsNoCharacters() {
        byte[] font = withoutCharacters(DrawnFace.of(CHARACTERS));
        assertThatThrownBy(() -> Advances.of(font)).hasMessageContaining("no table of all Unicode characters");
    }
}
