package dev.annals.core.compute.diagram.parts;

import dev.annals.core.compute.Extent;
import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.Share;
import dev.annals.core.compute.Truth;
import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What diagrams of the parts of one indicator of one body are drawn from. */
public final class PartDiagrams {

    private static final int MOST_SERIES = 6;
    private static final int MOST_GROUPS = 40;
    private static final int MOST_PARTS_OF_WHOLE = 5;

    private final Measured measured;
    private final Indicator indicator;
    private final String body;

    /** Of an indicator of a body. */
    public PartDiagrams(Measured measured, Indicator indicator, String body) {
        this.measured = measured;
        this.indicator = indicator;
        this.body = body;
    }

    /** The parts of one dimension in every period up to one. */
    public Basis<PartTable<Period>> overPeriods(Dimension dimension, Period last) {
        List<Period> periods = dimension.values().stream()
                .flatMap(value ->
                        measured.series(indicator.id(), body, Disaggregation.of(dimension.id(), value.id())).stream())
                .flatMap(series -> series.of(last.kind()).readings().stream())
                .map(Reading::period)
                .filter(period -> period.compareTo(last) <= 0)
                .distinct()
                .sorted()
                .toList();
        return table(
                dimension, periods, (period, value) -> figure(Disaggregation.of(dimension.id(), value.id()), period));
    }

    /** The parts of one dimension in each value of another, in one period. */
    public Basis<PartTable<Dimension.Value>> crossed(Dimension groups, Dimension parts, Period period) {
        return table(
                parts,
                groups.values(),
                (group, part) -> figure(
                        new Disaggregation(new TreeMap<>(Map.of(groups.id(), group.id(), parts.id(), part.id()))),
                        period));
    }

    /** The same where the parts are to be added up: groups with a part missing are left out. */
    public static <G> Basis<PartTable<G>> additive(Basis<PartTable<G>> table) {
        if (table.content().isEmpty()) {
            return table;
        }
        PartTable<G> found = table.content().get();
        List<PartTable.Group<G>> whole = found.groups().stream()
                .filter(group -> !group.shares().isEmpty())
                .toList();
        return whole.isEmpty() ? Basis.without(Obstacle.NOT_ADDITIVE) : Basis.of(new PartTable<>(found.parts(), whole));
    }

    /** Two parts at each level; levels without both are left out. */
    public Basis<PartTable<Dimension.Value>> pyramid(Dimension sides, Dimension levels, Period period) {
        if (sides.values().size() != 2) {
            return Basis.without(Obstacle.NOT_TWO_VALUES);
        }
        Basis<PartTable<Dimension.Value>> table = crossed(levels, sides, period);
        if (table.content().isEmpty()) {
            return table;
        }
        List<PartTable.Group<Dimension.Value>> both = table.content().get().groups().stream()
                .filter(group -> group.figures().stream().allMatch(PartDiagrams::isPositive))
                .toList();
        return both.isEmpty()
                ? Basis.without(Obstacle.NOT_BROKEN_DOWN)
                : Basis.of(new PartTable<>(sides.values(), both));
    }

    /** Two to five parts that add up to the whole. */
    public Basis<WholeAndParts> whole(Dimension dimension, Period period) {
        Basis<PartTable<Dimension.Value>> table = table(
                dimension,
                dimension.values().subList(0, 1),
                (group, part) -> figure(Disaggregation.of(dimension.id(), part.id()), period));
        if (table.content().isEmpty()) {
            return Basis.without(table.obstacle().orElseThrow());
        }
        PartTable<Dimension.Value> found = table.content().get();
        if (found.parts().size() < 2 || found.parts().size() > MOST_PARTS_OF_WHOLE) {
            return Basis.without(Obstacle.NOT_TWO_TO_FIVE);
        }
        PartTable.Group<Dimension.Value> group = found.groups().get(0);
        if (group.shares().isEmpty()) {
            return Basis.without(Obstacle.NOT_ADDITIVE);
        }
        Optional<Observation> whole = figure(Disaggregation.WHOLE, period).filter(all -> isSum(all, group.figures()));
        return whole.map(all -> Basis.of(new WholeAndParts(all, parts(found))))
                .orElseGet(() -> Basis.without(Obstacle.NOT_THE_WHOLE));
    }

    private static List<WholeAndParts.Part> parts(PartTable<Dimension.Value> table) {
        PartTable.Group<Dimension.Value> group = table.groups().get(0);
        List<WholeAndParts.Part> parts = new ArrayList<>();
        for (int i = 0; i < table.parts().size(); i++) {
            parts.add(new WholeAndParts.Part(
                    table.parts().get(i),
                    group.figures().get(i).orElseThrow(),
                    group.shares().get(i)));
        }
        return parts;
    }

    /** Whether the parts may add up to the whole, each as exact as it was worded. */
    private boolean isSum(Observation whole, List<Optional<Observation>> parts) {
        Truth truth = new Truth(measured.model().site().checks().tolerance());
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (Optional<Observation> part : parts) {
            Optional<Extent> extent = part.flatMap(one -> Extent.of(one.figure(), truth));
            if (extent.isEmpty()) {
                return false;
            }
            low = low.add(extent.get().low());
            high = high.add(extent.get().high());
        }
        Extent sum = new Extent(low, high);
        return Extent.of(whole.figure(), truth).filter(sum::meets).isPresent();
    }

    /** Where to find the figure of a part of a group. */
    private interface Finding<G> {
        Optional<Observation> figure(G group, Dimension.Value part);
    }

    /** Groups and parts of which nothing is known are left out. */
    private <G> Basis<PartTable<G>> table(Dimension dimension, List<G> groups, Finding<G> finding) {
        if (!indicator.isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        List<Dimension.Value> parts = dimension.values().stream()
                .filter(part -> groups.stream()
                        .anyMatch(group -> finding.figure(group, part).isPresent()))
                .toList();
        List<PartTable.Group<G>> rows = groups.stream()
                .map(group -> group(
                        group,
                        parts.stream().map(part -> finding.figure(group, part)).toList()))
                .filter(row -> row.figures().stream().anyMatch(Optional::isPresent))
                .toList();
        if (rows.isEmpty()) {
            return Basis.without(Obstacle.NOT_BROKEN_DOWN);
        }
        return parts.size() > MOST_SERIES || rows.size() > MOST_GROUPS
                ? Basis.without(Obstacle.TOO_MANY)
                : Basis.of(new PartTable<>(parts, rows));
    }

    private <G> PartTable.Group<G> group(G of, List<Optional<Observation>> figures) {
        boolean additive =
                indicator.aggregation() == Aggregation.SUM && figures.stream().allMatch(PartDiagrams::isPositive);
        return new PartTable.Group<>(of, figures, additive ? shares(figures) : List.of());
    }

    private static List<BigDecimal> shares(List<Optional<Observation>> figures) {
        List<BigDecimal> values =
                figures.stream().flatMap(one -> value(one).stream()).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return values.stream()
                .flatMap(value -> Share.percent(value, sum).stream())
                .toList();
    }

    private Optional<Observation> figure(Disaggregation part, Period period) {
        return measured.series(indicator.id(), body, part)
                .flatMap((Series series) -> series.at(period))
                .flatMap(Reading::observation)
                .filter(one -> one.figure().value().isPresent());
    }

    private static boolean isPositive(Optional<Observation> one) {
        return value(one).filter(value -> value.signum() >= 0).isPresent();
    }

    private static Optional<BigDecimal> value(Optional<Observation> one) {
        return one.flatMap(found -> found.figure().value());
    }
}
