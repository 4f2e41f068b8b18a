package dev.annals.core.compute.progress.decimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowersTest {

    private static final MathContext FIFTY = new MathContext(50);

    /** Expected values from another implementation, that of Python's decimal module, at 60 digits. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.5, 1.41421356237309504880168872420969807856967187537694807317668",
        "10, 0.3, 1.99526231496887960135245539673953555798627431540534609922991",
        "0.37, -12.5, 249734.446126162686992256621437282849124915586807604858770548",
        "1.21, 0.5, 1.1",
        "7, 0, 1",
        "1, 123.4, 1",
        "8, -1, 0.125"
    })
    void power_isRight_toFiftyDigits(BigDecimal base, BigDecimal exponent, BigDecimal expected) {
        assertThat(Powers.power(base, exponent).round(FIFTY)).isEqualByComparingTo(expected.round(FIFTY));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "2, 0.693147180559945309417232121458176568075500134360255254120680",
        "1E-20, -46.0517018598809136803598290936872841520220297725754595206666",
        "1.000001, 9.99999500000333333083333533333166666809523684523920634820635E-7"
    })
    void logarithm_isRight(BigDecimal number, BigDecimal expected) {
        assertThat(Powers.logarithm(number).subtract(expected).abs()).isLessThan(new BigDecimal("1E-50"));
    }

    @Property(tries = 200)
    void power_agreesWithMultiplication(
            @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal base,
            @ForAll @IntRange(min = -20, max = 40) int exponent) {
        BigDecimal expected = base.pow(exponent, new MathContext(70));

        assertThat(Powers.power(base, BigDecimal.valueOf(exponent)).round(FIFTY))
                .isEqualByComparingTo(expected.round(FIFTY));
    }

    @Property(tries = 200)
    void root_isUndoneByItsPower(
            @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal number,
            @ForAll @IntRange(min = 1, max = 50) int degree) {
        BigDecimal root = Powers.power(number, BigDecimal.ONE.divide(BigDecimal.valueOf(degree), new MathContext(80)));

        assertThat(Precision.result(root.pow(degree))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void power_isRefused_whenTheBaseIsNotPositive(BigDecimal base) {
        assertThatThrownBy(() -> Powers.power(base, BigDecimal.TEN)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void result_hasThirtyFourDigits_andNoZerosAtItsEnd() {
        assertThat(Precision.divide(BigDecimal.ONE, BigDecimal.valueOf(3))).hasToString("0." + "3".repeat(34));
        assertThat(Precision.divide(BigDecimal.valueOf(3000), BigDecimal.valueOf(2)))
                .hasToString("1500");
        assertThat(Precision.result(new BigDecimal("1.500"))).hasToString("1.5");
    }
}
