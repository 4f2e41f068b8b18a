package dev.annals.core.model.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @CsvSource({"'#b5121b',#b5121b", "B5121B,#b5121b", "'#fa0',#ffaa00", "'  000 ',#000000", "123456,#123456"})
    void colour_isReadInThreeOrSixDigits(String text, String css) {
        assertThat(Colour.parse(text).orElseThrow().css()).isEqualTo(css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "red", "#12345", "#1234567", "rgb(0,0,0)", "##123", "#12 456", "#ggg"})
    void anythingElse_isNoColour(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }
}
