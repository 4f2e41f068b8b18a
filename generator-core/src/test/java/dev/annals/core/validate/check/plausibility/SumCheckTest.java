package dev.annals.core.validate.check.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.validate.check.plausibility.Figures.Traits;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumCheckTest {

    private static List<String> parts(String total, String one, String other) {
        return new Figures()
                .indicator("total", "人", Traits.parts("one", "other"))
                .indicator("one", "人", Traits.NONE)
                .indicator("other", "人", Traits.NONE)
                .figure("total", "b", "2017", total)
                .figure("one", "b", "2017", one)
                .figure("other", "b", "2017", other)
                .told();
    }

    @ParameterizedTest
    @CsvSource({
        "100人, 60人, 41人, 101",
        "100人, 60人, 39人, 99",
        "12.0万人, 7.0万人, 4.8万人, 117000～119000",
        "近10万人, 6万人, 5万人, 100000～120000"
    })
    void parts_areTold_whenNoMeaningOfTheWordsAddsUp(String total, String one, String other, String sum) {
        List<String> told = parts(total, one, other);
        if (total.startsWith("近")) {
            assertThat(told).as("the ends meet").isEmpty();
        } else {
            assertThat(told).containsExactly("1 D006 total | 2017 | " + sum + " | " + total + " | one, other");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100人, 60人, 40人",
        "12.0万人, 7.0万人, 5.0万人",
        "12.0万人, 7.0万人, 4.9万人",
        "近10万人, 60000人, 39000人",
        "100人, 60以上, 90人",
        "100以上, 60人, 10人",
        "100人, missing, 1人",
        "missing, 60人, 40人",
        "100人, 60～70人, 90人"
    })
    void parts_areFine_whenTheyMayAddUpOrSomeAreNotKnown(String total, String one, String other) {
        assertThat(parts(total, one, other)).isEmpty();
    }

    @Test
    void parts_areFine_whenOneIsNotThereOrInAnotherUnit() {
        Figures figures = new Figures()
                .indicator("total", "人", Traits.parts("one", "other"))
                .indicator("one", "人", Traits.NONE)
                .indicator("other", "人", Traits.NONE);
        assertThat(figures.figure("total", "b", "2017", "100人")
                        .figure("one", "b", "2017", "70人")
                        .told())
                .isEmpty();
        assertThat(new Figures()
                        .indicator("total", "人", Traits.parts("one"))
                        .indicator("one", "名", Traits.NONE)
                        .figure("total", "b", "2017", "100人")
                        .figure("one", "b", "2017", "70名")
                        .told())
                .isEmpty();
    }

    @Test
    void tolerance_widensWhatClaimsStandFor() {
        Figures figures = new Figures()
                .indicator("total", "人", Traits.parts("one"))
                .indicator("one", "人", Traits.NONE)
                .figure("total", "b", "2017", "约100人")
                .figure("one", "b", "2017", "109人");
        assertThat(figures.told()).hasSize(1);
        assertThat(figures.checks("0.1", "3").told()).isEmpty();
    }

    @Test
    void breakdown_isTold_whenAllValuesAreGivenAndDoNotAddUp() {
        Figures figures = Figures.of("人", Traits.over(Aggregation.SUM))
                .figure("2017", "100人")
                .part("stage=primary", "60人");
        assertThat(figures.told()).as("one value is not known").isEmpty();
        assertThat(figures.part("stage=secondary", "41人").told())
                .containsExactly("1 D007 i | 2017 | 101 | 100人 | stage");
    }

    @Test
    void breakdown_isChecked_withinItsValuesToo() {
        assertThat(Figures.of("人", Traits.over(Aggregation.SUM))
                        .part("stage=primary", "60人")
                        .part("stage=primary+gender=girls", "30人")
                        .part("stage=primary+gender=boys", "31人")
                        .told())
                .containsExactly("1 D007 i | 2017 | 61 | 60人 | gender");
    }

    @ParameterizedTest
    @CsvSource({"%, SUM", "人, MEAN", "人, NONE", "人, LATEST", "分, SUM"})
    void breakdown_isLeftAlone_whenFiguresDoNotAddUp(String unit, Aggregation aggregation) {
        assertThat(Figures.of(unit, Traits.over(aggregation))
                        .figure("2017", "50")
                        .part("stage=primary", "60")
                        .part("stage=secondary", "61")
                        .told())
                .isEmpty();
    }

    private static Figures bodies(Traits traits, String own, String x, String y, String z) {
        return Figures.of("人", traits)
                .figure("i", "b", "2017", own)
                .figure("i", "x", "2017", x)
                .figure("i", "y", "2017", y)
                .figure("i", "z", "2017", z);
    }

    @Test
    void bodies_areTold_whenTheyDoNotAddUpToTheirParent() {
        Traits sum = Traits.over(Aggregation.SUM);
        assertThat(bodies(sum, "100人", "30人", "30人", "41人").told()).containsExactly("1 D008 i | 2017 | 101 | 100人 | b");
        assertThat(bodies(sum, "100人", "30人", "30人", "39人").told()).hasSize(1);
        assertThat(bodies(sum, "100人", "30人", "30人", "40人").told()).isEmpty();
        assertThat(bodies(sum, "100人", "30人", "30人", "missing").told()).isEmpty();
        assertThat(bodies(Traits.NONE, "100人", "30人", "30人", "41人").told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"29人, true", "30人, false", "45人, false", "60人, false", "61人, true", "近30人, false", "近60人, false"})
    void mean_isTold_whenOutsideOfItsBodies(String own, boolean outside) {
        List<String> told =
                bodies(Traits.over(Aggregation.MEAN), own, "30人", "45人", "60人").told();
        assertThat(told.isEmpty()).isEqualTo(!outside);
        assertThat(told).allMatch(line -> line.equals("1 D009 i | 2017 | " + own + " | 30 | 60 | b"));
        assertThat(bodies(Traits.over(Aggregation.WEIGHTED), own, "30人", "45人", "60人")
                        .told())
                .isEqualTo(told);
        assertThat(bodies(Traits.over(Aggregation.LATEST), own, "30人", "45人", "60人")
                        .told())
                .isEmpty();
    }

    @Test
    void mean_isLeftAlone_whenABodyIsNotKnown() {
        assertThat(bodies(Traits.over(Aggregation.MEAN), "90人", "30人", "45人", "missing")
                        .told())
                .isEmpty();
    }

    @Test
    void sum_isNotTold_whenOneOfItIsMistypedAnyway() {
        assertThat(Figures.of("人", Traits.over(Aggregation.SUM))
                        .figure("i", "b", "2017", "9.0万人")
                        .figure("i", "x", "2017", "3人")
                        .figure("i", "y", "2017", "3万人")
                        .figure("i", "z", "2017", "3万人")
                        .told())
                .containsExactly("2 D014 i | 2017 | 3人 | 3万人 | 2017 | z");
    }

    @Property
    void parts_addUp_exactlyWhenTheTotalIsTheirSum(
            @ForAll @IntRange(min = 0, max = 5000) int one,
            @ForAll @IntRange(min = 0, max = 5000) int other,
            @ForAll @IntRange(min = -2, max = 2) int off) {
        int total = Math.max(0, one + other + off);
        List<String> told = parts(total + "人", one + "人", other + "人").stream()
                .filter(line -> line.contains("D006"))
                .toList();
        boolean year = total == 2017 || one == 2017 || other == 2017;
        assertThat(year || told.isEmpty() == (total == one + other)).isTrue();
    }
}
