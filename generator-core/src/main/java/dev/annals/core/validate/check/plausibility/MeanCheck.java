package dev.annals.core.validate.check.plausibility;

import dev.annals.core.compute.Extent;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.validate.check.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Means, weighted or not, that are less than the least or more than the greatest of the bodies right below, all of which
 * have a figure.
 *
 * @param evidence all observations
 * @param findings takes what is found
 */
record MeanCheck(Evidence evidence, Findings findings) {

    void check(Observation mean, Indicator indicator) {
        boolean isMean = indicator.aggregation() == Aggregation.MEAN || indicator.aggregation() == Aggregation.WEIGHTED;
        if (!isMean) {
            return;
        }
        List<Body> bodies = evidence.below(mean.body());
        if (bodies.isEmpty()) {
            return;
        }
        List<Optional<Observation>> below =
                bodies.stream().map(body -> evidence.of(body, mean)).toList();
        List<Extent> extents =
                below.stream().map(this::extent).flatMap(Optional::stream).toList();
        Optional<Extent> own = extent(Optional.of(mean));
        if (own.isPresent() && !extents.isEmpty() && extents.size() == below.size()) {
            compare(mean, own.get(), extents);
        }
    }

    private void compare(Observation mean, Extent own, List<Extent> below) {
        BigDecimal least =
                below.stream().map(Extent::low).reduce(BigDecimal::min).orElseThrow();
        BigDecimal most =
                below.stream().map(Extent::high).reduce(BigDecimal::max).orElseThrow();
        if (!own.meets(new Extent(least, most))) {
            PlausibilityChecks.tell(
                    findings, Code.MEAN_OUTSIDE_BODIES, mean, Typed.plain(least), Typed.plain(most), mean.body());
        }
    }

    private Optional<Extent> extent(Optional<Observation> observation) {
        return observation
                .filter(one -> one.figure() instanceof Figure.Single && !evidence.isSuspect(one))
                .flatMap(one -> Extent.of(one.figure(), evidence.truth()));
    }
}
