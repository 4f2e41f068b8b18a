package dev.annals.core.print.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against rows of the tables of RFC 1951, 3.2.5. */
class SymbolsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 257, 0",
        "10, 264, 0",
        "11, 265, 1",
        "12, 265, 1",
        "13, 266, 1",
        "18, 268, 1",
        "19, 269, 2",
        "34, 272, 2",
        "35, 273, 3",
        "66, 276, 3",
        "67, 277, 4",
        "130, 280, 4",
        "131, 281, 5",
        "226, 283, 5",
        "227, 284, 5",
        "257, 284, 5",
        "258, 285, 0"
    })
    void length_hasTheSymbol_ofTheTable(int length, int symbol, int extra) {
        assertThat(Symbols.ofLength(length)).isEqualTo(symbol);
        assertThat(Symbols.extraOfLength(length)).isEqualTo(extra);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "4, 3, 0",
        "5, 4, 1",
        "6, 4, 1",
        "7, 5, 1",
        "8, 5, 1",
        "9, 6, 2",
        "12, 6, 2",
        "13, 7, 2",
        "192, 14, 6",
        "193, 15, 6",
        "256, 15, 6",
        "257, 16, 7",
        "24576, 28, 13",
        "24577, 29, 13",
        "32768, 29, 13"
    })
    void distance_hasTheSymbol_ofTheTable(int distance, int symbol, int extra) {
        assertThat(Symbols.ofDistance(distance)).isEqualTo(symbol);
        assertThat(Symbols.extraOfDistance(distance)).isEqualTo(extra);
    }
}
