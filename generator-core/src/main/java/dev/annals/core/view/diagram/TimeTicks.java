package dev.annals.core.view.diagram;

import dev.annals.core.view.chart.ChartView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The days that a time axis names: the first of months within one year, of quarters with their year in two, else of years.
 * Each name stands for itself, since a drawing leaves out those that it has no room for.
 *
 * @param words the words
 */
record TimeTicks(DiagramWords words) {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int MOST = 8;
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20);

    /** The ticks from one day to a later one; at least one. */
    List<ChartView.Tick> of(LocalDate low, LocalDate high) {
        int step = step(low, high);
        Function<LocalDate, String> name = step >= MONTHS
                ? this::year
                : low.getYear() == high.getYear()
                        ? this::month
                        : day -> words.text("tick.month-of-year", number(day), month(day));
        List<ChartView.Tick> ticks = new ArrayList<>();
        for (LocalDate day = low; !day.isAfter(high); day = day.plusMonths(1)) {
            if ((day.getYear() * MONTHS + day.getMonthValue() - 1) % step == 0) {
                ticks.add(new ChartView.Tick(day.toEpochDay(), name.apply(day)));
            }
        }
        return ticks;
    }

    /** In months; small enough that there is a tick. */
    private static int step(LocalDate low, LocalDate high) {
        int months = (high.getYear() - low.getYear()) * MONTHS + high.getMonthValue() - low.getMonthValue() + 1;
        if (months <= MOST) {
            return 1;
        }
        if (months <= MOST * QUARTER) {
            return QUARTER;
        }
        int years = YEARS.stream()
                .filter(one -> months <= one * MONTHS * MOST)
                .findFirst()
                .orElse(YEARS.get(YEARS.size() - 1));
        return years * MONTHS;
    }

    private String year(LocalDate day) {
        return words.text("tick.year", number(day));
    }

    private String month(LocalDate day) {
        return words.text("tick.month." + day.getMonthValue());
    }

    private static String number(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
