package dev.annals.core.print.font.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.print.font.CutFont;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontFilesTest {

    private static final CutFont FONT = CutFont.of("Drawn", "一二");

    private static List<FontTables> faces(byte[] file) throws FontFileException {
        return FontTables.of(FontBytes.of(file));
    }

    private static FontNames names(CutFont font) throws FontFileException {
        return FontNames.of(faces(font.file()).get(0));
    }

    private static FontRights rights(CutFont font) throws FontFileException {
        return FontRights.of(faces(font.file()).get(0));
    }

    private static void assertRefused(byte[] file, FontFileException.Reason reason) {
        assertThatThrownBy(() -> {
                    for (FontTables face : faces(file)) {
                        FontNames.of(face);
                        FontRights.of(face);
                    }
                })
                .isInstanceOfSatisfying(
                        FontFileException.class,
                        wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    @Test
    void collection_hasItsFacesInOrder() throws FontFileException {
        List<FontTables> faces = faces(CutFont.collection(FONT, FONT.named("Other")));
        assertThat(faces).hasSize(2);
        assertThat(FontNames.of(faces.get(1)).told()).isEqualTo("Other");
        assertThat(faces.get(0).table("glyf")).isPresent();
        assertThat(faces.get(0).table("CFF ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wOF2 and so on, long enough", "not a font at all", "%PDF-1.7 is no font"})
    void file_isRefused_whenItIsNoFont(String text) {
        assertRefused(text.getBytes(StandardCharsets.US_ASCII), FontFileException.Reason.FORMAT);
    }

    @Test
    void file_isRefused_whereverItEndsTooEarly() {
        byte[] whole = FONT.file();
        for (int length = 0; length < whole.length - 4; length += 7) {
            assertRefused(Arrays.copyOf(whole, length), FontFileException.Reason.BROKEN);
        }
    }

    @Test
    void collection_isRefused_whenItsOffsetsLeadOutOfIt() {
        byte[] file = CutFont.collection(FONT);
        file[12] = 0x7F;
        assertRefused(file, FontFileException.Reason.BROKEN);
        byte[] many = CutFont.collection(FONT);
        many[8] = 0x7F;
        assertRefused(many, FontFileException.Reason.BROKEN);
    }

    @Test
    void face_isCalledByAllItsNames_whateverCaseAndSpaces() throws FontFileException {
        FontNames names = names(FONT.alsoNamed("FangSong_GB2312", "仿宋_GB2312"));
        assertThat(names.isCalled("仿宋_GB2312")).isTrue();
        assertThat(names.isCalled("fangsong_gb2312")).isTrue();
        assertThat(names.isOfFamily("Fang Song_GB2312")).isTrue();
        assertThat(names.isCalled("仿宋")).isFalse();
        assertThat(names.postScript()).contains("FangSong_GB2312");
    }

    @Test
    void face_isCalledByItsOldName_whenThatIsInGbk() throws FontFileException {
        FontNames names = names(FONT.namedInGbk("方正小标宋"));
        assertThat(names.isCalled("方正小标宋")).isTrue();
        assertThat(names.postScript()).isEmpty();
    }

    /** Bits of fsType in the table OS/2 of the OpenType specification. */
    @ParameterizedTest
    @CsvSource({
        "0x0000,",
        "0x0004,",
        "0x0008,",
        "0x000A,",
        "0x0006,",
        "0x0002, restricted",
        "0x0102, restricted",
        "0x0100, whole",
        "0x0108, whole",
        "0x0200, bitmaps"
    })
    void rights_tellWhatForbidsEmbedding(String bits, String obstacle) throws FontFileException {
        assertThat(rights(FONT.embedding(Integer.decode(bits))).obstacle().orElse(null))
                .isEqualTo(obstacle);
    }

    @Test
    void variableFont_fits_whenItsDefaultIsAboutAsHeavyAsWanted() throws FontFileException {
        assertThat(rights(FONT.variable(400)).fits(400)).isTrue();
        assertThat(rights(FONT.variable(100)).fits(400)).isFalse();
        assertThat(rights(FONT.variable(400)).fits(700)).isFalse();
        assertThat(rights(FONT).fits(700)).isTrue();
    }
}
