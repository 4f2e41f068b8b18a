package dev.annals.core.print.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void settings_areRead_whenTheyStandInPageRules() {
        Profile profile = Profile.read("@page { size: A5; bleed: 3mm; marks: crop; -annals-grid: 21pt }\n"
                + "@page { -annals-impose: booklet; -annals-creep: 0.1mm; -annals-standard: 'GB/T 9704-2012' }");
        assertThat(profile.bleed()).isCloseTo(8.504, within(0.001));
        assertThat(profile.cropMarks()).isTrue();
        assertThat(profile.grid()).hasValue(21);
        assertThat(profile.imposition().orElseThrow().creep()).isCloseTo(0.283, within(0.001));
        assertThat(profile.standard()).contains("GB/T 9704-2012");
    }

    @Test
    void settings_areNotGiven_whenTheyStandElsewhereOrHaveOtherValues() {
        Profile profile =
                Profile.read("p { bleed: 3mm } @page { marks: cross; -annals-grid: many; -annals-impose: none }");
        assertThat(profile.bleed()).isZero();
        assertThat(profile.cropMarks()).isFalse();
        assertThat(profile.grid()).isEmpty();
        assertThat(profile.imposition()).isEmpty();
        assertThat(profile.standard()).isEmpty();
    }

    @Test
    void attachments_areAllowed_underPdfA3Only() {
        assertThat(Profile.read("@page { -annals-archive: 3a }").attachments()).isTrue();
        assertThat(Profile.read("@page { -annals-archive: 2a }").attachments()).isFalse();
        assertThat(Profile.read("@page { -annals-archive: 3b }").attachments()).isFalse();
        assertThat(Profile.read("@page { size: A4 }").attachments()).isFalse();
    }

    @Test
    void engine_getsEverythingElseAtItsPlace_whenSettingsAreTakenOut() {
        String css = "@page { size: A4;\n bleed: 3mm;\n margin: 1cm }";
        assertThat(Profile.read(css).css()).isEqualTo("@page { size: A4;\n            \n margin: 1cm }");
    }
}
