package dev.annals.core.validate.check.plausibility;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Figures whose dates do not fit: final before their period begins, as of a day outside of their period, and copied from
 * the period before.
 *
 * <p>A figure stands for a day in its period or up to three months behind it, when books are closed. It is copied when it
 * is worded like the one a year before, and stands for the same day, for a day before its period, or comes from the same
 * source, which was published before the period began.
 */
final class DateCheck {

    private static final int GRACE_MONTHS = 3;

    private final Evidence evidence;
    private final Findings findings;
    private final LocalDate asOf;
    private final Map<String, LocalDate> published = new HashMap<>();
    private final Map<Period, LocalDate> firstDays = new HashMap<>();

    DateCheck(Evidence evidence, Findings findings) {
        this.evidence = evidence;
        this.findings = findings;
        String day = evidence.model().site().asOf();
        this.asOf = day.isEmpty() ? last(evidence.model().site().period()) : LocalDate.parse(day);
        for (Citation citation : evidence.model().citations()) {
            citation.date().ifPresent(date -> published.put(citation.id(), day(date)));
        }
    }

    void check(Observation observation, Indicator indicator) {
        if (observation.figure() instanceof Figure.Missing) {
            return;
        }
        Optional<Observation> earlier = evidence.yearBefore(observation);
        Optional<String> copied = earlier.isEmpty() ? Optional.empty() : copied(observation, earlier.get());
        if (copied.isPresent()) {
            String before = observation.period().previous().id();
            PlausibilityChecks.tell(findings, Code.FIGURE_COPIED, observation, before, copied.get());
        } else if (observation.asOf().isPresent()
                && isOutside(LocalDate.parse(observation.asOf().get()), observation)) {
            findings.add(
                    Code.AS_OF_OUTSIDE,
                    observation.place(),
                    indicator.id(),
                    observation.period().id(),
                    observation.asOf().orElseThrow());
        }
        if (observation.maturity() == Maturity.FINAL
                && firstDays
                        .computeIfAbsent(observation.period(), DateCheck::first)
                        .isAfter(asOf)) {
            PlausibilityChecks.tell(findings, Code.FINAL_BEFORE_ITS_TIME, observation, asOf.toString());
        }
    }

    /** The date that is too old for a figure worded like the one before. */
    private Optional<String> copied(Observation now, Observation before) {
        boolean isDated = now.asOf().isPresent() || now.source().isPresent();
        if (!isDated || !now.figure().equals(before.figure())) {
            return Optional.empty();
        }
        LocalDate start = first(now.period());
        Optional<LocalDate> sameDay = asOf(now).filter(day -> before.asOf().equals(now.asOf()) || day.isBefore(start));
        Optional<LocalDate> sameSource = now.source()
                .filter(source -> before.source().equals(now.source()))
                .flatMap(source -> Optional.ofNullable(published.get(source)))
                .filter(day -> day.isBefore(start));
        return sameDay.or(() -> sameSource).map(LocalDate::toString);
    }

    private static Optional<LocalDate> asOf(Observation observation) {
        return observation.asOf().map(LocalDate::parse);
    }

    private static boolean isOutside(LocalDate day, Observation observation) {
        return day.isBefore(first(observation.period()))
                || day.isAfter(last(observation.period()).plusMonths(GRACE_MONTHS));
    }

    /** The day, or the last day of the month. */
    private static LocalDate day(String date) {
        boolean isMonth = date.length() < "2017-01-01".length();
        LocalDate day = LocalDate.parse(isMonth ? date + "-01" : date);
        return isMonth ? day.plusMonths(1).minusDays(1) : day;
    }

    private static LocalDate last(Period period) {
        return LocalDate.of(period.lastYear(), period.lastMonth(), 1)
                .plusMonths(1)
                .minusDays(1);
    }

    private static LocalDate first(Period period) {
        LocalDate behind = last(period).plusDays(1);
        return switch (period.kind()) {
            case TERM -> LocalDate.of(period.year(), 1, 1);
            case YEAR, SCHOOL_YEAR -> behind.minusYears(1);
            case HALF -> behind.minusMonths(6);
            case QUARTER -> behind.minusMonths(3);
            case MONTH -> behind.minusMonths(1);
        };
    }
}
