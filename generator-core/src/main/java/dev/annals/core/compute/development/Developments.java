package dev.annals.core.compute.development;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.Status;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what is new in the public figures of a body in a period, against the same period a year before. */
public final class Developments {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Development> TELLING =
            Comparator.comparing(Development::kind).thenComparing(Development::weight, Comparator.reverseOrder());

    private Developments() {}

    /** One for each indicator with something new, the most telling first; those that stayed as they were are left out. */
    public static List<Development> of(Measured measured, String body, Period period) {
        return measured.model().indicators().stream()
                .filter(Indicator::isPublic)
                .flatMap(indicator -> measured.series(indicator.id(), body).stream())
                .flatMap(series -> series.at(period).stream().flatMap(reading -> development(series, reading).stream()))
                .sorted(TELLING)
                .toList();
    }

    private static Optional<Development> development(Series series, Reading reading) {
        Optional<Reading> before = series.at(reading.period().previous());
        return kind(series, reading, before)
                .map(kind -> new Development(kind, series, reading, weight(reading, before)));
    }

    private static Optional<Development.Kind> kind(Series series, Reading reading, Optional<Reading> before) {
        Optional<Observation> figure =
                reading.observation().filter(one -> one.figure().value().isPresent());
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        return turn(reading, before)
                .or(() -> figure.filter(one -> one.maturity() == Maturity.REVISED)
                        .map(revised -> Development.Kind.REVISED))
                .or(() -> reading.change()
                        .filter(change -> change.amount().signum() != 0)
                        .map(change -> Development.Kind.CHANGED))
                .or(() -> isFirst(series, reading) ? Optional.of(Development.Kind.FIRST) : Optional.empty());
    }

    private static Optional<Development.Kind> turn(Reading reading, Optional<Reading> before) {
        Optional<Status> now = reading.outcome().map(outcome -> outcome.status());
        Optional<Status> then = before.flatMap(Reading::outcome).map(outcome -> outcome.status());
        if (then.isEmpty() || now.equals(then)) {
            return Optional.empty();
        }
        return now.flatMap(status -> switch (status) {
            case MET -> Optional.of(Development.Kind.NEWLY_MET);
            case MISSED -> Optional.of(Development.Kind.NEWLY_MISSED);
            default -> Optional.empty();
        });
    }

    private static boolean isFirst(Series series, Reading reading) {
        return series.readings().stream()
                .filter(one -> one.period().compareTo(reading.period()) < 0)
                .allMatch(one -> one.observation().isEmpty());
    }

    /** From the figures, else from the change in percent that the data states. */
    private static BigDecimal weight(Reading reading, Optional<Reading> before) {
        Optional<BigDecimal> base = before.flatMap(Reading::observation)
                .flatMap(one -> one.figure().value())
                .filter(value -> value.signum() != 0);
        Optional<BigDecimal> moved = reading.change().map(Change::amount);
        Optional<BigDecimal> share =
                base.flatMap(from -> moved.map(amount -> amount.divide(from, MathContext.DECIMAL32)));
        return share.or(() -> reading.percent().map(Change::amount).map(percent -> percent.divide(HUNDRED)))
                .map(BigDecimal::abs)
                .orElse(BigDecimal.ZERO);
    }
}
