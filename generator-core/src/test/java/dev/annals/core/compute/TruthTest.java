package dev.annals.core.compute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.figure.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    近3.2万个 | 31860 | true
                    超3.2万个 | 31860 | false
                    近2万个 | 20000 | false
                    近2万个 | 19999 | true
                    近2万个 | 19000 | true
                    近2万个 | 18999 | false
                    超2万个 | 20000 | false
                    超2万个 | 20001 | true
                    超2万个 | 21000 | true
                    超2万个 | 21001 | false
                    突破2万个 | 21000 | true
                    突破2万个 | 20000 | false
                    5000余个 | 5250 | true
                    5000余个 | 5251 | false
                    5000余个 | 5000 | false
                    1000多个 | 1001 | true
                    1000多个 | 1000 | false
                    达2.92万个 | 29249 | true
                    达2.92万个 | 29250 | false
                    达2.92万个 | 29150 | true
                    达2.92万个 | 29149 | false
                    2.92万个 | 29249 | true
                    2.92万个 | 29250 | false
                    100个 | 100 | true
                    100个 | 103 | false
                    3000000000个 | 3001240000 | true
                    3000000000个 | 3015000000 | true
                    3000000000个 | 3015000001 | false
                    约2万个 | 19000 | true
                    约2万个 | 18999 | false
                    2万个左右 | 21000 | true
                    2万个左右 | 21001 | false
                    2万个以上 | 20000 | true
                    2万个以上 | 19999 | false
                    ≥2万个 | 90000 | true
                    不低于2万个 | 19999 | false
                    >2万个 | 20000 | false
                    >2万个 | 20001 | true
                    2万个以下 | 20000 | true
                    2万个以下 | 20001 | false
                    ≤2万个 | 20001 | false
                    不超过2万个 | 1 | true
                    <2万个 | 20000 | false
                    <2万个 | 19999 | true
                    力争2万个 | 1 | true
                    """)
    void wording_isTrue_withinItsBounds(String text, BigDecimal exact, boolean expected) {
        Figure.Single single = (Figure.Single) Models.read(text, "个");
        Figure.Single known = new Figure.Single(single.comparator(), single.quantity(), Optional.of(exact));

        assertThat(Truth.DEFAULT.holds(known)).isEqualTo(expected);
    }

    @Test
    void wording_isTrue_whenNothingIsKnownAgainstIt() {
        assertThat(Truth.DEFAULT.holds((Figure.Single) Models.read("超2万个", "个")))
                .isTrue();
    }

    @Test
    void wording_mayBeOffByMore_whenAskedTo() {
        Figure.Single single = (Figure.Single) Models.read("近2万个", "个");
        Figure.Single known =
                new Figure.Single(single.comparator(), single.quantity(), Optional.of(BigDecimal.valueOf(18_000)));

        assertThat(Truth.DEFAULT.holds(known)).isFalse();
        assertThat(new Truth(new BigDecimal("0.1")).holds(known)).isTrue();
    }
}
