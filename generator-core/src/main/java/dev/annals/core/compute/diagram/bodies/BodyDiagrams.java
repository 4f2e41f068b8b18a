package dev.annals.core.compute.diagram.bodies;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What diagrams over the bodies right below one are drawn from; over those of its own level when it has none below.
 * Internal bodies and indicators are left out.
 */
public final class BodyDiagrams {

    private static final int MOST_BODIES = 40;
    private static final int MOST_ROWS = 60;

    private final Measured measured;
    private final String body;

    /** Over the bodies below a body, or beside it. */
    public BodyDiagrams(Measured measured, String body) {
        this.measured = measured;
        this.body = body;
    }

    /** The bodies in the order of an indicator. */
    public Basis<RankedLevel> ranked(Indicator indicator, Period period) {
        if (!indicator.isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        Ranking ranking = measured.ranking(indicator, body, period);
        List<BigDecimal> values = ranking.entries().stream()
                .flatMap(entry -> entry.value().stream())
                .toList();
        if (values.size() < 2) {
            return Basis.without(Obstacle.FEWER_THAN_TWO);
        }
        if (ranking.entries().size() > MOST_BODIES) {
            return Basis.without(Obstacle.TOO_MANY);
        }
        Optional<Body> above = above(indicator, period);
        return Basis.of(
                new RankedLevel(ranking, above, above.isPresent() ? Optional.empty() : mean(indicator, values)));
    }

    /** How the targets of indicators were met by each body. */
    public Basis<StatusTable> statuses(List<Indicator> indicators, Period period) {
        List<Indicator> shown =
                indicators.stream().filter(one -> hasTarget(one, period)).toList();
        List<Body> bodies = level().stream()
                .filter(one -> shown.stream().anyMatch(indicator -> outcome(indicator, one, period)))
                .toList();
        if (bodies.isEmpty()) {
            return Basis.without(Obstacle.NO_TARGETS);
        }
        if (bodies.size() > MOST_BODIES || shown.size() > MOST_ROWS) {
            return Basis.without(Obstacle.TOO_MANY);
        }
        return Basis.of(new StatusTable(
                bodies,
                shown.stream()
                        .map(indicator -> new StatusTable.Row(
                                indicator,
                                bodies.stream()
                                        .map(one -> reading(indicator, one.id(), period))
                                        .toList()))
                        .toList()));
    }

    /** The series of an indicator for each body. */
    public List<Series> series(Indicator indicator) {
        return level().stream()
                .flatMap(one -> measured.series(indicator.id(), one.id()).stream())
                .filter(one -> indicator.isPublic())
                .toList();
    }

    private List<Body> level() {
        List<Body> children = measured.model().children(body);
        List<Body> all = children.isEmpty() ? measured.model().siblings(body) : children;
        return all.stream().filter(Body::isPublic).toList();
    }

    private boolean hasTarget(Indicator indicator, Period period) {
        return indicator.isPublic() && level().stream().anyMatch(one -> outcome(indicator, one, period));
    }

    private boolean outcome(Indicator indicator, Body one, Period period) {
        return reading(indicator, one.id(), period).flatMap(Reading::target).isPresent();
    }

    private Optional<Reading> reading(Indicator indicator, String one, Period period) {
        return measured.series(indicator.id(), one).flatMap(series -> series.at(period));
    }

    /** A sum is no measure for its parts. */
    private Optional<Body> above(Indicator indicator, Period period) {
        Optional<String> id = measured.model().children(body).isEmpty()
                ? measured.model().body(body).flatMap(Body::parent)
                : Optional.of(body);
        return id.filter(one -> indicator.aggregation() != Aggregation.SUM && !isAmount(indicator))
                .flatMap(measured.model()::body)
                .filter(Body::isPublic)
                .filter(one -> reading(indicator, one.id(), period)
                        .flatMap(Reading::observation)
                        .flatMap(found -> found.figure().value())
                        .isPresent());
    }

    private static boolean isAmount(Indicator indicator) {
        return switch (indicator.unit().kind()) {
            case COUNT, MONEY, AREA -> true;
            case RATIO, POINTS, DURATION, INDEX, RANK, TEXT -> false;
        };
    }

    /** Places have no mean. */
    private static Optional<BigDecimal> mean(Indicator indicator, List<BigDecimal> values) {
        return switch (indicator.unit().kind()) {
            case RANK, TEXT -> Optional.empty();
            case COUNT, MONEY, AREA, RATIO, POINTS, DURATION, INDEX -> {
                BigDecimal sum = Stream.of(values).flatMap(List::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
                yield Optional.of(sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64));
            }
        };
    }
}
