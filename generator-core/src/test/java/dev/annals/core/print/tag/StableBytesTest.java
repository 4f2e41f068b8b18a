package dev.annals.core.print.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StableBytesTest {

    private static String stable(String file) {
        return new String(StableBytes.of(file.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
    }

    private static String file(String prefix, String identifier) {
        return "/FontName/" + prefix + "+Song-Regular é /BaseFont/" + prefix + "+Song-Regular\ntrailer\n<</ID [<"
                + identifier + "><" + identifier + ">]>>";
    }

    @Test
    void file_isTheSame_whenOnlyChanceDiffers() {
        assertThat(stable(file("QWERTY", "0123456789abcdef".repeat(2))))
                .isEqualTo(stable(file("ASDFGH", "fedcba9876543210".repeat(2))))
                .hasSize(file("ASDFGH", "f".repeat(32)).length())
                .contains("/AAAAAA+Song-Regular");
    }

    @Test
    void offsets_areAscii_whenTheLocaleWritesOtherDigits() {
        String file = "1 0 obj\nxref\n0 2\n`````````` feece f \n````c`cech ````` n \ntrailer\n<<>>";
        assertThat(stable(file)).contains("\n0000000000 65535 f \n0000303538 00000 n \ntrailer");
    }

    @Test
    void identifier_differs_whenTheContentDoes() {
        String one = stable(file("QWERTY", "0".repeat(32)));
        String two = stable(file("QWERTY", "0".repeat(32)).replace("é", "è"));
        assertThat(one.substring(one.indexOf("/ID"))).isNotEqualTo(two.substring(two.indexOf("/ID")));
    }
}
