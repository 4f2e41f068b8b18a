package dev.annals.core.compute.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SumTest {

    private static Optional<Figure> figure(Comparator comparator, String number, Scale scale, String unit) {
        Quantity quantity = new Quantity(new BigDecimal(number), scale, unit);
        return Optional.of(new Figure.Single(comparator, quantity, Optional.empty()));
    }

    private static Optional<Figure> yuan(String number, Scale scale) {
        return figure(Comparator.EXACT, number, scale, "元");
    }

    @Test
    void sum_isExact_acrossScales() {
        Sum sum = Sum.of(List.of(yuan("1.2", Scale.HUNDRED_MILLION), yuan("350.25", Scale.TEN_THOUSAND)))
                .orElseThrow();

        assertThat(sum.value()).isEqualByComparingTo("123502500");
        assertThat(sum.unit()).isEqualTo("元");
        assertThat(sum.exact()).isTrue();
        assertThat(sum.complete()).isTrue();
    }

    @Test
    void sum_isNone_whenUnitsDiffer() {
        assertThat(Sum.of(List.of(yuan("1", Scale.ONE), figure(Comparator.EXACT, "1", Scale.ONE, "美元"))))
                .isEmpty();
    }

    @Test
    void sum_isIncomplete_whenAFigureIsMissingOrNotThere() {
        Figure missing = new Figure.Missing(MissingReason.PENDING);

        assertThat(Sum.of(List.of(yuan("1", Scale.ONE), Optional.of(missing)))
                        .orElseThrow()
                        .complete())
                .isFalse();
        assertThat(Sum.of(List.of(yuan("1", Scale.ONE), Optional.empty()))
                        .orElseThrow()
                        .complete())
                .isFalse();
        assertThat(Sum.of(List.of(Optional.empty()))).isEmpty();
    }

    @Test
    void sum_isAClaim_whenOneOfItsFiguresIs() {
        Sum sum = Sum.of(List.of(yuan("1", Scale.ONE), figure(Comparator.NEARLY, "2", Scale.TEN_THOUSAND, "元")))
                .orElseThrow();

        assertThat(sum.exact()).isFalse();
        assertThat(((Figure.Single) sum.figure()).comparator()).isEqualTo(Comparator.ABOUT);
    }

    @Test
    void share_isRoundedHalfUp_andNoneOfNothing() {
        assertThat(Share.of(new BigDecimal("2278.275"), new BigDecimal("2800"), 2))
                .contains(new BigDecimal("81.37"));
        assertThat(Share.of(BigDecimal.ONE, new BigDecimal("8"), 1)).contains(new BigDecimal("12.5"));
        assertThat(Share.of(new BigDecimal("0.0005"), BigDecimal.ONE, 1)).contains(new BigDecimal("0.1"));
        assertThat(Share.of(BigDecimal.ONE, BigDecimal.ZERO, 1)).isEmpty();
    }
}
