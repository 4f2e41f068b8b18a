package dev.annals.core.print.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.setting.FontClass;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FaceSetTest {

    private static FaceData face(FontClass fontClass, int weight, String name, String characters) {
        return new FaceData(fontClass, weight, name, DrawnFace.of(characters));
    }

    @Test
    void compactFace_hasTheSameBytes_whenCastTwice() {
        assertThat(DrawnFace.of("中国𠮷")).isEqualTo(DrawnFace.of("中国𠮷"));
    }

    @Test
    void face_coversWhatWasCast_whenParsed() {
        FaceSet faces = DrawnFace.set("中国𠮷");
        assertThat(faces.covers('中')).isTrue();
        assertThat(faces.covers(0x20BB7)).isTrue();
        assertThat(faces.covers('外')).isFalse();
        assertThat(faces.missing("中外\n外国")).containsExactly((int) '外');
        assertThat(faces.chain(FontClass.SONG, 400).advance('中')).isEqualTo(1);
    }

    @Test
    void awtFont_measuresAsThePage_whenDerived() {
        FaceSet faces = DrawnFace.set("中国");
        assertThat(faces.awt(FontClass.SONG, 400).canDisplay('国')).isTrue();
        assertThat(faces.faceOf(faces.awt(FontClass.SONG, 400).deriveFont(9f))).isPresent();
    }

    @Test
    void chain_startsWithTheNearestWeight_whenThereAreSeveral() {
        FaceSet faces = FaceSet.of(List.of(
                face(FontClass.HEI, 400, "regular", "中"),
                face(FontClass.HEI, 500, "medium", "中"),
                face(FontClass.HEI, 400, "full", "中外")));
        assertThat(faces.chain(FontClass.HEI, 700).first().name()).isEqualTo("medium");
        assertThat(faces.chain(FontClass.HEI, 300).first().name()).isEqualTo("regular");
        assertThat(faces.chain(FontClass.HEI, 500).faceFor('外').name()).isEqualTo("full");
        assertThat(faces.chain(FontClass.HEI, 700).emboldening()).isPositive();
        assertThat(faces.chain(FontClass.HEI, 500).emboldening()).isZero();
    }

    @Test
    void chain_isSubstitute_whenTheClassHasNoFace() {
        FaceSet faces = DrawnFace.set("中");
        assertThat(faces.chain(FontClass.KAI, 400).isSubstitute()).isTrue();
        assertThat(faces.chain(FontClass.SONG, 400).isSubstitute()).isFalse();
    }

    @Test
    void set_isRefused_whenAFileIsNoFont() {
        FaceData broken = new FaceData(FontClass.SONG, 400, "broken", new byte[] {1, 2, 3});
        assertThatThrownBy(() -> FaceSet.of(List.of(broken)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void fallBack_isReadWhenACharacterIsLookedForInIt() {
        AtomicInteger read = new AtomicInteger();
        FaceSet faces = FaceSet.of(
                List.of(face(FontClass.SONG, 400, "first", "中"), new FaceData(FontClass.SONG, 400, "full", () -> {
                    read.incrementAndGet();
                    return DrawnFace.of("中外");
                })));
        assertThat(faces.missing("中")).isEmpty();
        assertThat(read).hasValue(0);
        assertThat(faces.missing("中外国")).containsExactly((int) '国');
        assertThat(faces.chain(FontClass.SONG, 400).faceFor('外').name()).isEqualTo("full");
        assertThat(read).hasValue(1);
    }
}
