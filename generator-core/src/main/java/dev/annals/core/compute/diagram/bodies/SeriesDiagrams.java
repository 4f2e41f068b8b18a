package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.prose.Reference;
import dev.annals.core.model.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What diagrams of several series in one unit are drawn from: one indicator of several bodies, or several of one body. */
public final class SeriesDiagrams {

    private static final int MOST = 40;
    private static final int MOST_SLOPES = 20;
    private static final int MOST_PERIODS = 10;
    private static final int MOST_ROWS = 60;

    private final List<Series> series;

    /** Of these series. */
    public SeriesDiagrams(List<Series> series) {
        this.series = series.stream().filter(one -> one.indicator().isPublic()).toList();
    }

    /** Two figures of each, as two dots on a line. */
    public Basis<List<Pairing>> dumbbell(Period period, Reference reference) {
        return pairs(period, reference, MOST);
    }

    /** Two figures of each, as two ends of a line. */
    public Basis<List<Pairing>> slope(Period period, Reference reference) {
        return pairs(period, reference, MOST_SLOPES);
    }

    /** The history of each up to a period. */
    public Basis<Histories> histories(Period last) {
        if (isUnlike()) {
            return Basis.without(Obstacle.UNLIKE_UNITS);
        }
        List<Series> lasting =
                series.stream().filter(one -> valued(one, last).size() > 1).toList();
        if (lasting.size() < 2) {
            return Basis.without(Obstacle.FEWER_THAN_TWO_HISTORIES);
        }
        if (lasting.size() > MOST) {
            return Basis.without(Obstacle.TOO_MANY);
        }
        List<Period> periods = lasting.stream()
                .flatMap(one -> valued(one, last).stream())
                .distinct()
                .sorted()
                .toList();
        return Basis.of(new Histories(periods, lasting));
    }

    /** How the targets of each were met in the last ten periods in which any can be judged by a figure, up to one and of its kind. */
    public Basis<StatusHistory> statuses(Period last) {
        List<Period> all = series.stream()
                .flatMap(one -> judged(one, last).stream())
                .distinct()
                .sorted()
                .toList();
        List<Period> periods = all.subList(Math.max(0, all.size() - MOST_PERIODS), all.size());
        List<Series> rows = series.stream()
                .filter(one -> judged(one, last).stream().anyMatch(periods::contains))
                .toList();
        if (rows.isEmpty()) {
            return Basis.without(Obstacle.NO_TARGETS);
        }
        return rows.size() > MOST_ROWS ? Basis.without(Obstacle.TOO_MANY) : Basis.of(new StatusHistory(periods, rows));
    }

    private static List<Period> judged(Series one, Period last) {
        return one.of(last.kind()).readings().stream()
                .filter(reading ->
                        reading.target().isPresent() && reading.observation().isPresent())
                .map(Reading::period)
                .filter(period -> period.compareTo(last) <= 0)
                .toList();
    }

    private Basis<List<Pairing>> pairs(Period period, Reference reference, int most) {
        if (isUnlike()) {
            return Basis.without(Obstacle.UNLIKE_UNITS);
        }
        List<Pairing> pairs = ordered(series.stream()
                .flatMap(one -> pair(one, period, reference).stream())
                .toList());
        if (pairs.size() < 2) {
            return Basis.without(Obstacle.FEWER_THAN_TWO_PAIRS);
        }
        return pairs.size() > most ? Basis.without(Obstacle.TOO_MANY) : Basis.of(pairs);
    }

    /** Of one indicator the best first; several stay in their order. */
    private static List<Pairing> ordered(List<Pairing> pairs) {
        List<Indicator> indicators =
                pairs.stream().map(pair -> pair.series().indicator()).distinct().toList();
        if (indicators.size() != 1) {
            return pairs;
        }
        Comparator<Pairing> order =
                Comparator.comparing(pair -> pair.to().figure().value().orElseThrow());
        boolean lowFirst = indicators.get(0).direction() == Direction.DOWN;
        return pairs.stream().sorted(lowFirst ? order : order.reversed()).toList();
    }

    private boolean isUnlike() {
        return series.stream()
                        .map(Series::indicator)
                        .map(Indicator::unit)
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<Pairing> pair(Series series, Period period, Reference reference) {
        Optional<Reading> now = series.at(period);
        Optional<Observation> to = now.flatMap(Reading::observation)
                .filter(one -> one.figure().value().isPresent());
        Optional<Figure> from = switch (reference) {
            case TARGET -> now.flatMap(Reading::target).map(Target::figure);
            case LAST_PERIOD -> last(series, period);
        };
        return to.flatMap(
                found -> from.filter(one -> one.value().isPresent()).map(one -> new Pairing(series, one, found)));
    }

    /** The figure a year before; none where both are sums of different bodies, which have no change. */
    private static Optional<Figure> last(Series series, Period period) {
        return series.at(period)
                .filter(reading -> reading.change().isPresent())
                .flatMap(reading -> series.at(period.previous()))
                .flatMap(Reading::observation)
                .map(Observation::figure);
    }

    private static List<Period> valued(Series one, Period last) {
        return one.of(last.kind()).readings().stream()
                .filter(reading -> reading.period().compareTo(last) <= 0)
                .filter(reading -> reading.observation()
                        .flatMap(found -> found.figure().value())
                        .isPresent())
                .map(Reading::period)
                .toList();
    }
}
