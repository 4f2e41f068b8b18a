package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void picture_isToldByItsFirstBytes_notByItsName() {
        assertThat(Picture.isOne(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .isTrue();
        assertThat(Picture.isOne(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isTrue();
        assertThat(Picture.isOne(new byte[] {(byte) 0x89, 'P'})).isFalse();
        assertThat(Picture.isOne("<svg xmlns=''/>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Picture.isOne(new byte[0])).isFalse();
    }

    @Test
    void picture_keepsItsOwnBytes() {
        byte[] bytes = {1, 2, 3};
        Picture picture = new Picture("assets/a.png", bytes);
        bytes[0] = 9;
        picture.content()[1] = 9;
        assertThat(picture.content()).containsExactly(1, 2, 3);
    }
}
