package dev.annals.core.compute.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final List<String> BODIES = List.of("a", "b", "c", "d", "e");
    private static final Map<String, BigDecimal> VALUES = Map.of(
            "a", new BigDecimal("90"),
            "b", new BigDecimal("95.0"),
            "c", new BigDecimal("95"),
            "e", new BigDecimal("80"));

    private static List<String> told(Ranking ranking) {
        return ranking.entries().stream()
                .map(entry ->
                        entry.body() + entry.place().map(place -> " " + place).orElse(""))
                .toList();
    }

    @Test
    void best_isTheHighest_whenUpIsGood() {
        Ranking ranking = Ranking.of(BODIES, VALUES, Direction.UP);

        assertThat(told(ranking)).containsExactly("b 1", "c 1", "a 3", "e 4", "d");
        assertThat(ranking.of()).isEqualTo(4);
    }

    @Test
    void best_isTheLowest_whenDownIsGood() {
        assertThat(told(Ranking.of(BODIES, VALUES, Direction.DOWN))).containsExactly("e 1", "a 2", "b 3", "c 3", "d");
    }

    @Test
    void bodies_haveNoPlace_whenNeitherIsGood() {
        Ranking ranking = Ranking.of(BODIES, VALUES, Direction.BAND);

        assertThat(told(ranking)).containsExactly("a", "b", "c", "e", "d");
        assertThat(ranking.of()).isZero();
    }
}
