package dev.annals.core.view.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.setting.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingNumbersTest {

    private static String numbers(Language language, int... levels) {
        HeadingNumbers numbers = new HeadingNumbers(language);
        StringBuilder out = new StringBuilder();
        for (int level : levels) {
            out.append(numbers.next(level)).append('|');
        }
        return out.toString();
    }

    @Test
    void chinese_numbersFourLevels_andStartsAgainBelowEachHeading() {
        assertThat(numbers(Language.CHINESE, 1, 2, 3, 4, 4, 3, 2, 3, 1, 2))
                .isEqualTo("一、|（一）|1.|（1）|（2）|2.|（二）|1.|二、|（一）|");
    }

    @Test
    void english_numbersByPosition() {
        assertThat(numbers(Language.ENGLISH, 1, 2, 3, 4, 1, 2)).isEqualTo("1 |1.1 |1.1.1 |(1) |2 |2.1 |");
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "21, 二十一", "99, 九十九", "100, 100"})
    void numeral_isWrittenAsSpoken(int number, String words) {
        assertThat(HeadingNumbers.numeral(number)).isEqualTo(words);
    }
}
