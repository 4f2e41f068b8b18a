package dev.annals.core.compute.reporting;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Status;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a body and the bodies right below it have not reported for a period.
 *
 * @param lacks by body, the body itself first; those that lack nothing are left out
 */
public record Reporting(List<Lack> lacks) {

    /** Keeps its own copy. */
    public Reporting {
        lacks = List.copyOf(lacks);
    }

    /**
     * What one body has not reported.
     *
     * @param body the body
     * @param indicators the indicators, in order
     */
    public record Lack(Body body, List<Indicator> indicators) {

        /** Keeps its own copy. */
        public Lack {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Of the body itself: the public indicators with a target that nothing was reported for. Of the bodies below: the
     * public indicators that another of them has reported, or that they have a target for. Internal bodies are left out.
     */
    public static Reporting of(Measured measured, String body, Period period) {
        List<Body> below =
                measured.model().children(body).stream().filter(Body::isPublic).toList();
        List<Lack> lacks = new ArrayList<>();
        measured.model().body(body).ifPresent(self -> take(self, promised(measured, body, period), lacks));
        List<Indicator> expected = indicators(measured)
                .filter(indicator -> below.stream().anyMatch(one -> isReported(measured, indicator, one, period)))
                .toList();
        for (Body one : below) {
            List<Indicator> lacking = indicators(measured)
                    .filter(indicator -> !isReported(measured, indicator, one, period))
                    .filter(indicator -> expected.contains(indicator) || isUnreported(measured, indicator, one, period))
                    .toList();
            take(one, lacking, lacks);
        }
        return new Reporting(lacks);
    }

    private static Stream<Indicator> indicators(Measured measured) {
        return measured.model().indicators().stream().filter(Indicator::isPublic);
    }

    private static void take(Body body, List<Indicator> indicators, List<Lack> lacks) {
        if (!indicators.isEmpty()) {
            lacks.add(new Lack(body, indicators));
        }
    }

    private static List<Indicator> promised(Measured measured, String body, Period period) {
        return indicators(measured)
                .filter(indicator -> status(measured, indicator, body, period)
                        .filter(status -> status == Status.UNREPORTED)
                        .isPresent())
                .toList();
    }

    private static boolean isUnreported(Measured measured, Indicator indicator, Body body, Period period) {
        return status(measured, indicator, body.id(), period)
                .filter(status -> status == Status.UNREPORTED)
                .isPresent();
    }

    private static boolean isReported(Measured measured, Indicator indicator, Body body, Period period) {
        return reading(measured, indicator, body.id(), period)
                .filter(reading -> reading.rollUp().isEmpty())
                .flatMap(Reading::observation)
                .isPresent();
    }

    private static Optional<Status> status(Measured measured, Indicator indicator, String body, Period period) {
        return reading(measured, indicator, body, period)
                .flatMap(Reading::outcome)
                .map(outcome -> outcome.status());
    }

    private static Optional<Reading> reading(Measured measured, Indicator indicator, String body, Period period) {
        return measured.series(indicator.id(), body).flatMap(series -> series.at(period));
    }
}
