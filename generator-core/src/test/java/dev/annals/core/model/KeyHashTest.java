package dev.annals.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyHashTest {

    @Test
    void hashValues_areNearlyAllDifferent_whenIdsAreNumbered() {
        Set<Integer> hashes = new HashSet<>();
        for (int body = 1; body <= 100; body++) {
            for (int indicator = 1; indicator <= 40; indicator++) {
                for (int year = 2015; year <= 2024; year++) {
                    hashes.add(KeyHash.of("body-" + body, "indicator-" + indicator, year));
                }
            }
        }
        assertThat(hashes).hasSizeGreaterThan(39_900);
    }

    @Test
    void hashValue_dependsOnTheOrder() {
        assertThat(KeyHash.of("a", "b")).isEqualTo(KeyHash.of("a", "b")).isNotEqualTo(KeyHash.of("b", "a"));
    }
}
