package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("kindergartens", "places", "up", "down", "学前教育", "教师", "Annals.yml", "a");

    @ParameterizedTest
    @CsvSource({
        "kindergarten, kindergartens",
        "kindregartens, kindergartens",
        "KINDERGARTENS, kindergartens",
        "plaecs, places",
        "upp, up",
        "dwon, down",
        "学前教肓, 学前教育",
        "annals.yml, Annals.yml",
        "annals.yaml, Annals.yml"
    })
    void name_isFound_whenItIsNear(String typed, String expected) {
        assertThat(NearestName.of(typed, KNOWN)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"garden", "school", "中学教师", "x", "''", "kindergartens-and-schools"})
    void name_isNotFound_whenNoneIsNear(String typed) {
        assertThat(NearestName.of(typed, KNOWN)).isEmpty();
    }

    @Test
    void name_isTheFirstInOrder_whenSeveralAreEquallyNear() {
        assertThat(NearestName.of("cat", List.of("cut", "bat", "car"))).contains("bat");
        assertThat(NearestName.of("cat", List.of("car", "bat", "cut"))).contains("bat");
    }

    @Test
    void name_isNotComparedAtAll_whenItIsVeryLong() {
        assertThat(NearestName.of("k".repeat(1_000_000), List.of("k".repeat(999_999))))
                .isEmpty();
    }
}
