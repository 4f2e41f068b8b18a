package dev.annals.core.compute.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.model.look.Colour;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.look.Swatch;
import dev.annals.core.model.look.Theme;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static Colour colour(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    private static Look look(Map<Swatch, Colour> light, Map<Swatch, Colour> dark) {
        return new Look(light, dark, Optional.empty(), Optional.empty());
    }

    /** Pairs with their ratio as the W3C's own examples and tools tell it. */
    @ParameterizedTest
    @CsvSource({"000000,ffffff,21", "777777,ffffff,4.478", "767676,ffffff,4.542", "ff0000,ffffff,3.998", "123,123,1"})
    void contrast_isThatOfWcag(String one, String other, double ratio) {
        assertThat(Contrast.of(colour(one), colour(other))).isCloseTo(ratio, within(0.001));
        assertThat(Contrast.of(colour(other), colour(one))).isCloseTo(ratio, within(0.001));
    }

    @Test
    void ratio_isCutOff_soThatOneTooLowNeverReadsAsEnough() {
        assertThat(Contrast.told(4.4999)).isEqualTo("4.49");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void coloursOfAnnals_canBeRead(Theme theme) {
        Palette palette = Palette.of(Look.PLAIN, theme);
        for (Swatch swatch : Swatch.of(Swatch.Use.TEXT)) {
            assertThat(palette.contrast(palette.get(swatch))).as(swatch.key()).isGreaterThanOrEqualTo(Contrast.OF_TEXT);
        }
        assertThat(Contrast.of(palette.get(Swatch.ACCENT), palette.get(Swatch.TINT)))
                .isGreaterThan(Contrast.OF_TEXT);
        assertThat(palette.colours())
                .allSatisfy((swatch, one) -> assertThat(one).isEqualTo(swatch.builtIn(theme)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b5121b", "5b3a8c", "00693e", "0000ff", "8a4b00", "000000", "e60012"})
    void darkAccent_followsFromTheLightOne_andIsEasilyRead(String accent) {
        Look look = look(Map.of(Swatch.ACCENT, colour(accent)), Map.of());
        Palette dark = Palette.of(look, Theme.DARK);
        assertThat(dark.get(Swatch.ACCENT)).isNotEqualTo(Swatch.ACCENT.builtIn(Theme.DARK));
        assertThat(dark.contrast(dark.get(Swatch.ACCENT))).isGreaterThanOrEqualTo(6);
        for (Theme theme : Theme.values()) {
            Palette palette = Palette.of(look, theme);
            assertThat(Contrast.of(palette.get(Swatch.ACCENT), palette.get(Swatch.TINT)))
                    .isGreaterThanOrEqualTo(Contrast.OF_TEXT);
        }
    }

    @Test
    void lightAccent_followsFromTheDarkOne() {
        Palette light = Palette.of(look(Map.of(), Map.of(Swatch.ACCENT, colour("ffb0a8"))), Theme.LIGHT);
        assertThat(light.contrast(light.get(Swatch.ACCENT))).isGreaterThanOrEqualTo(6);
        assertThat(light.get(Swatch.ACCENT).red())
                .isGreaterThan(light.get(Swatch.ACCENT).blue() + 40);
    }

    @Test
    void derivedColour_keepsItsHue() {
        Palette dark = Palette.of(look(Map.of(Swatch.ACCENT, colour("b5121b")), Map.of()), Theme.DARK);
        Colour accent = dark.get(Swatch.ACCENT);
        assertThat(accent.red()).isGreaterThan(accent.green() + 80).isGreaterThan(accent.blue() + 80);
    }

    @Test
    void colourGivenForATheme_isTakenAsItIs() {
        Palette dark = Palette.of(
                look(Map.of(Swatch.ACCENT, colour("b5121b")), Map.of(Swatch.ACCENT, colour("ffffff"))), Theme.DARK);
        assertThat(dark.get(Swatch.ACCENT)).isEqualTo(Colour.WHITE);
    }

    @Test
    void ground_isNeverDerived() {
        Palette dark = Palette.of(look(Map.of(Swatch.PAPER, Colour.WHITE), Map.of()), Theme.DARK);
        assertThat(dark.get(Swatch.PAPER)).isEqualTo(Swatch.PAPER.builtIn(Theme.DARK));
    }

    @Test
    void readable_isTheColourItself_whenItCanBeRead() {
        Palette light = Palette.of(Look.PLAIN, Theme.LIGHT);
        assertThat(light.readable(colour("b5121b"), Contrast.OF_TEXT)).isEqualTo(colour("b5121b"));
        assertThat(light.contrast(light.readable(colour("ffcc00"), Contrast.OF_TEXT)))
                .isBetween(4.5, 4.9);
    }
}
