package dev.annals.core.compute.progress.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.Pace;
import dev.annals.core.compute.progress.Tracks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradeCountsTest {

    private record Item(String category, String value) {

        Appraisal appraisal() {
            return Pace.of(Tracks.track("2015:0", value.isEmpty() ? "-" : "2017:" + value, "2019:100"));
        }
    }

    private static final List<Item> ITEMS = List.of(
            new Item("teachers", "10"),
            new Item("schools", "50"),
            new Item("teachers", "51"),
            new Item("teachers", "11"),
            new Item("schools", ""));

    @Test
    void counts_areInTheOrderOfGrades() {
        GradeCounts counts = GradeCounts.of(ITEMS.stream().map(Item::appraisal).toList());

        assertThat(counts.counts())
                .containsExactly(
                        Map.entry(Grade.ON_PACE, 2), Map.entry(Grade.BEHIND, 2), Map.entry(Grade.NOT_ASSESSABLE, 1));
        assertThat(counts.count(Grade.BEHIND)).isEqualTo(2);
        assertThat(counts.count(Grade.ACHIEVED)).isZero();
        assertThat(counts.total()).isEqualTo(5);
    }

    @Test
    void counts_arePerGroup_inTheOrderOfTheirFirst() {
        Map<String, GradeCounts> counts = GradeCounts.by(ITEMS, Item::category, Item::appraisal);

        assertThat(counts.keySet()).containsExactly("teachers", "schools");
        assertThat(counts.get("teachers").counts())
                .containsExactly(Map.entry(Grade.ON_PACE, 1), Map.entry(Grade.BEHIND, 2));
        assertThat(counts.get("schools").counts())
                .containsExactly(Map.entry(Grade.ON_PACE, 1), Map.entry(Grade.NOT_ASSESSABLE, 1));
    }

    @Test
    void counts_areNone_ofNothing() {
        assertThat(GradeCounts.of(List.of()).total()).isZero();
        assertThat(GradeCounts.of(List.of()).counts()).isEmpty();
    }
}
