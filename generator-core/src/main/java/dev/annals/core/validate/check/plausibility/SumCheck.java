package dev.annals.core.validate.check.plausibility;

import dev.annals.core.compute.Extent;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.validate.check.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Figures unlike the sum of what makes them up: indicators that add up to theirs, all values of a dimension, all bodies
 * right below. All of these must have a figure; and no values that the wordings may stand for ({@link Extent}) add up.
 *
 * @param evidence all observations
 * @param findings takes what is found
 */
record SumCheck(Evidence evidence, Findings findings) {

    void check(Observation observation, Indicator indicator) {
        if (!indicator.parts().isEmpty()) {
            parts(observation, indicator);
        }
        if (isAdditive(indicator)) {
            for (String id : indicator.dimensions()) {
                evidence.model().catalogue().dimension(id).ifPresent(dimension -> breakdown(observation, dimension));
            }
            bodies(observation);
        }
    }

    private static boolean isAdditive(Indicator indicator) {
        return indicator.aggregation() == Aggregation.SUM
                && switch (indicator.unit().kind()) {
                    case COUNT, MONEY, AREA, DURATION -> true;
                    case RATIO, POINTS, INDEX, RANK, TEXT -> false;
                };
    }

    private void parts(Observation total, Indicator indicator) {
        boolean alike = indicator.parts().stream()
                .flatMap(id -> evidence.model().indicator(id).stream())
                .allMatch(part -> part.unit().id().equals(indicator.unit().id()));
        if (alike) {
            List<Optional<Observation>> parts =
                    indicator.parts().stream().map(id -> evidence.of(id, total)).toList();
            compare(Code.PARTS_UNLIKE_TOTAL, total, parts, String.join(", ", indicator.parts()));
        }
    }

    private void breakdown(Observation total, Dimension dimension) {
        if (!total.disaggregation().values().containsKey(dimension.id())) {
            List<Optional<Observation>> values = dimension.values().stream()
                    .map(value -> evidence.of(with(total, dimension, value), total))
                    .toList();
            compare(Code.BREAKDOWN_UNLIKE_TOTAL, total, values, dimension.id());
        }
    }

    private static Disaggregation with(Observation total, Dimension dimension, Dimension.Value value) {
        NavigableMap<String, String> values =
                new TreeMap<>(total.disaggregation().values());
        values.put(dimension.id(), value.id());
        return new Disaggregation(values);
    }

    private void bodies(Observation total) {
        List<Body> bodies = evidence.below(total.body());
        if (bodies.isEmpty()) {
            return;
        }
        List<Optional<Observation>> below =
                bodies.stream().map(body -> evidence.of(body, total)).toList();
        compare(Code.BODIES_UNLIKE_TOTAL, total, below, total.body());
    }

    private void compare(Code code, Observation total, List<Optional<Observation>> parts, String of) {
        Optional<Extent> whole = extent(Optional.of(total));
        List<Extent> extents =
                parts.stream().map(this::extent).flatMap(Optional::stream).toList();
        if (whole.isEmpty() || extents.isEmpty() || extents.size() < parts.size()) {
            return;
        }
        Extent sum = new Extent(
                sum(extents.stream().map(Extent::low)), sum(extents.stream().map(Extent::high)));
        if (!sum.meets(whole.get())) {
            findings.add(
                    code,
                    total.place(),
                    total.indicator(),
                    total.period().id(),
                    words(sum),
                    Typed.words(total.figure()),
                    of);
        }
    }

    private Optional<Extent> extent(Optional<Observation> observation) {
        return observation
                .filter(one -> one.figure() instanceof Figure.Single && !evidence.isSuspect(one))
                .flatMap(one -> Extent.of(one.figure(), evidence.truth()));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String words(Extent sum) {
        String low = Typed.plain(sum.low());
        return sum.low().compareTo(sum.high()) == 0 ? low : low + "～" + Typed.plain(sum.high());
    }
}
