package dev.annals.core.model.figure;

import java.math.BigDecimal;

/** The power of ten that a worded number is counted in: 3.2 万, 1.3 亿, 92.2 thousand. */
public enum Scale {
    ONE(0, ""),
    TEN(1, "十"),
    HUNDRED(2, "百"),
    THOUSAND(3, "千"),
    TEN_THOUSAND(4, "万"),
    HUNDRED_THOUSAND(5, "十万"),
    MILLION(6, "百万"),
    TEN_MILLION(7, "千万"),
    HUNDRED_MILLION(8, "亿"),
    BILLION(9, "十亿"),
    TRILLION(12, "万亿");

    private final int exponent;
    private final String chinese;

    Scale(int exponent, String chinese) {
        this.exponent = exponent;
        this.chinese = chinese;
    }

    /** The power of ten, 0 to 12. */
    public int exponent() {
        return exponent;
    }

    /** The Chinese word after the number; empty for {@link #ONE}. */
    public String chinese() {
        return chinese;
    }

    /** The number in units instead of in this scale, exact: 3.2 at 万 is 32000. */
    public BigDecimal expand(BigDecimal number) {
        return exponent == 0 ? number : number.scaleByPowerOfTen(exponent);
    }
}
