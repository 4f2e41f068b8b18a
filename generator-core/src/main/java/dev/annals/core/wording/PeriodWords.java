package dev.annals.core.wording;

import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import dev.annals.core.setting.Messages;

/** Words periods: 2017年, 2017年上半年, 2017—2018学年. */
public final class PeriodWords {

    private PeriodWords() {}

    /** As running text names it. */
    public static String of(Period period, Messages messages) {
        return switch (period.kind()) {
            case YEAR -> messages.text("period.year", period.id());
            case MONTH ->
                messages.text(
                        "document.date.month",
                        Integer.toString(period.year()),
                        messages.text("month." + period.part()));
            case HALF, QUARTER ->
                messages.text("period." + period.kind().key() + "." + period.part(), Integer.toString(period.year()));
            case SCHOOL_YEAR, TERM ->
                messages.text(
                        "period." + period.kind().key(),
                        Integer.toString(period.year()),
                        Integer.toString(period.part()));
        };
    }

    /** As the head of a column, an axis or a sentence that says 年 itself names it: a year in four digits only. */
    public static String shortly(Period period, Messages messages) {
        return period.kind() == PeriodKind.YEAR ? period.id() : of(period, messages);
    }
}
