package dev.annals.core.view.diagram;

import dev.annals.core.view.chart.ChartView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that a time axis names: the first of every month, quarter, half or year, so that there are few.
 *
 * @param words the words
 */
record TimeTicks(DiagramWords words) {

    private static final int MONTHS = 12;
    private static final int MOST = 8;
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 240);

    /** The ticks from one day to a later one; at least one. */
    List<ChartView.Tick> of(LocalDate low, LocalDate high) {
        int months = (high.getYear() - low.getYear()) * MONTHS + high.getMonthValue() - low.getMonthValue() + 1;
        int step = STEPS.stream()
                .filter(one -> (months + one - 1) / one <= MOST)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<ChartView.Tick> ticks = new ArrayList<>();
        for (LocalDate day = low; !day.isAfter(high); day = day.plusMonths(1)) {
            int month = day.getYear() * MONTHS + day.getMonthValue() - 1;
            if (month % step == 0) {
                ticks.add(new ChartView.Tick(day.toEpochDay(), name(day, step, ticks.isEmpty())));
            }
        }
        return ticks.isEmpty() ? List.of(new ChartView.Tick(low.toEpochDay(), name(low, 1, true))) : ticks;
    }

    private String name(LocalDate day, int step, boolean first) {
        String year = Integer.toString(day.getYear());
        if (step >= MONTHS) {
            return words.text("tick.year", year);
        }
        String month = words.text("tick.month." + day.getMonthValue());
        return first || day.getMonthValue() == 1 ? words.text("tick.month-of-year", year, month) : month;
    }
}
