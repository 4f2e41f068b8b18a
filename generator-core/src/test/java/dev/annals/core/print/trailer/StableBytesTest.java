package dev.annals.core.print.trailer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StableBytesTest {

    private static String stable(String file) {
        FileBytes bytes = new FileBytes(1).append(file.getBytes(StandardCharsets.ISO_8859_1));
        return new String(StableBytes.of(bytes), StandardCharsets.ISO_8859_1);
    }

    /** A file whose first object only looks as if it had the identifier. */
    private static String file(String name, String identifier) {
        String decoy = "1 0 obj\n/ID [<" + "1".repeat(32) + "><" + "1".repeat(32) + ">]\nendobj\n";
        String body = decoy + "/FontName/" + name + "\n";
        return body + "2 0 obj\n<</ID [<" + identifier + "><" + identifier + ">]>>stream\nstartxref\n" + body.length()
                + "\n%%EOF\n";
    }

    @Test
    void file_isTheSame_whenOnlyChanceDiffers() {
        assertThat(stable(file("Song é", "0123456789abcdef".repeat(2))))
                .isEqualTo(stable(file("Song é", "fedcba9876543210".repeat(2))))
                .hasSize(file("Song é", "f".repeat(32)).length())
                .contains("1".repeat(32))
                .doesNotContain("f".repeat(32));
    }

    @Test
    void identifier_differs_whenTheContentDoes() {
        String one = stable(file("é", "0".repeat(32)));
        String two = stable(file("è", "0".repeat(32)));
        assertThat(one.substring(one.lastIndexOf("/ID"))).isNotEqualTo(two.substring(two.lastIndexOf("/ID")));
    }
}
