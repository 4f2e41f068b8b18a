package dev.annals.core.print.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void profile_isOneThatAColourEngineAccepts_andMeansTheSameColours() {
        ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());
        assertThat(profile.getNumComponents()).isEqualTo(3);
        assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        ICC_ColorSpace ours = new ICC_ColorSpace(profile);
        ColorSpace standard = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.04f, 0.35f, 0.56f}, {0.7f, 0.2f, 0.17f}}) {
            float[] mine = ours.toCIEXYZ(colour);
            float[] wanted = standard.toCIEXYZ(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(mine[i]).isCloseTo(wanted[i], within(0.004f));
            }
        }
    }

    @Test
    void pressedProfile_isTheSame() throws Exception {
        byte[] pressed = SrgbProfile.pressed();
        assertThat(new InflaterInputStream(new ByteArrayInputStream(pressed)).readAllBytes())
                .isEqualTo(SrgbProfile.bytes())
                .hasSizeGreaterThan(pressed.length);
    }

    @Test
    void profile_isTheSameBytesEveryTime() {
        assertThat(SrgbProfile.bytes()).isEqualTo(SrgbProfile.bytes());
    }
}
