package dev.annals.core.compute.register;

import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.programme.Fund;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the funds of a programme were spent, all together.
 *
 * @param initial the budgets at first
 * @param adjusted the budgets as adjusted, for funds that were not the first ones; absent when none was adjusted
 * @param executed what was spent
 * @param rate see {@link #rate(Fund)}, over the funds with a budget
 */
public record Execution(
        Optional<Sum> initial, Optional<Sum> adjusted, Optional<Sum> executed, Optional<BigDecimal> rate) {

    private static final int DECIMALS = 2;

    /** Adds funds up, as far as they are in one unit. */
    public static Execution of(List<Fund> funds) {
        boolean changed = funds.stream().anyMatch(fund -> fund.adjusted().isPresent());
        return new Execution(
                Sum.of(funds.stream().map(Fund::initial).toList()),
                changed ? Sum.of(funds.stream().map(Execution::budget).toList()) : Optional.empty(),
                Sum.of(funds.stream().map(fund -> Optional.of(fund.executed())).toList()),
                total(funds.stream().filter(fund -> budget(fund).isPresent()).toList()));
    }

    private static Optional<BigDecimal> total(List<Fund> planned) {
        Optional<Sum> budget = Sum.of(planned.stream().map(Execution::budget).toList());
        Optional<Sum> executed = Sum.of(
                planned.stream().map(fund -> Optional.of(fund.executed())).toList());
        return budget.filter(Sum::complete)
                .flatMap(whole -> executed.filter(Sum::complete)
                        .flatMap(part -> Share.of(part.figure(), whole.figure(), DECIMALS)));
    }

    /** The budget that counts: as adjusted, else the first one. */
    public static Optional<Figure> budget(Fund fund) {
        return fund.adjusted().or(fund::initial);
    }

    /**
     * The rate of execution (预算执行率): what was spent as a share of the budget, in percent, half up to two decimals;
     * none without a budget, or when the two are in different units.
     */
    public static Optional<BigDecimal> rate(Fund fund) {
        return budget(fund).flatMap(budget -> Share.of(fund.executed(), budget, DECIMALS));
    }
}
