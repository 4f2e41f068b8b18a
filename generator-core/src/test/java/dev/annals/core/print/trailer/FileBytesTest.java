package dev.annals.core.print.trailer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileBytesTest {

    private static String words(FileBytes bytes) {
        return new String(bytes.toByteArray(), StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 11, 100, 32768, Integer.MAX_VALUE})
    void number_isWrittenInDigits_andReadBack(int number) {
        FileBytes bytes = new FileBytes(1).append(number).append(FileBytes.ascii(" 0 R"));
        assertThat(words(bytes)).isEqualTo(number + " 0 R");
        assertThat(bytes.number(0)).isEqualTo(number);
    }

    @Test
    void words_areFound_whereTheyBegin() {
        FileBytes bytes = new FileBytes(4).append(FileBytes.ascii("abcabc"));
        assertThat(bytes.first(FileBytes.ascii("abc"), 1)).isEqualTo(3);
        assertThat(bytes.last(FileBytes.ascii("bc"))).isEqualTo(4);
        assertThat(bytes.last(FileBytes.ascii("x"))).isEqualTo(-1);
        assertThat(bytes.first(FileBytes.ascii("abc"), 4)).isEqualTo(-1);
    }

    @Test
    void bytes_areForgotten_behindACut() {
        FileBytes bytes = new FileBytes(8).append(FileBytes.ascii("abcdef"));
        bytes.cut(2);
        assertThat(words(bytes.append(7))).isEqualTo("ab7");
    }
}
