package dev.annals.core.compute.progress.rollup;

import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.decimal.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One indicator over several bodies, as the indicator declares. The figure is that of the bodies that have reported; those
 * that have not are listed and neither guessed nor counted as zero.
 *
 * @param combination how the figures become one
 * @param contributions what went in, in the order given
 * @param value the one figure in units: a sum is exact, a mean has 34 significant digits; empty when an obstacle stands
 * @param obstacle why there is none
 */
public record RollUp(
        Combination combination,
        List<Contribution> contributions,
        Optional<BigDecimal> value,
        Optional<Obstacle> obstacle) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException when a body is there twice
     */
    public RollUp {
        contributions = List.copyOf(contributions);
        long bodies = contributions.stream().map(Contribution::body).distinct().count();
        if (bodies < contributions.size()) {
            throw new IllegalArgumentException("a body contributes twice: " + contributions);
        }
    }

    /** The roll-up over these bodies, each of them once. */
    public static RollUp of(Combination combination, List<Contribution> contributions) {
        List<Contribution> reported = contributions.stream()
                .filter(contribution -> contribution.point().isPresent())
                .toList();
        Optional<Obstacle> obstacle = obstacle(combination, reported);
        Optional<BigDecimal> value =
                obstacle.isPresent() ? Optional.empty() : Optional.of(value(combination, reported));
        return new RollUp(combination, contributions, value, obstacle);
    }

    /** Ids of the bodies that have reported, in the order given. */
    public List<String> reported() {
        return contributions.stream()
                .filter(contribution -> contribution.point().isPresent())
                .map(Contribution::body)
                .toList();
    }

    /** Ids of the bodies that have not reported, in the order given. */
    public List<String> unreported() {
        return contributions.stream()
                .filter(contribution -> contribution.point().isEmpty())
                .map(Contribution::body)
                .toList();
    }

    /** Method, figures, who has not reported and result by their keys on one line, in no language. */
    public String statement() {
        String listed = contributions.stream().map(RollUp::statement).collect(Collectors.joining(", "));
        String result = value.map(BigDecimal::toPlainString)
                .or(() -> obstacle.map(Obstacle::key))
                .orElse("");
        return combination.key() + ": " + listed + " → " + result;
    }

    private static String statement(Contribution contribution) {
        String value =
                contribution.point().map(point -> point.value().toPlainString()).orElse("not-reported");
        String weight =
                contribution.weight().map(share -> "×" + share.toPlainString()).orElse("");
        return contribution.body() + "=" + value + weight;
    }

    private static Optional<Obstacle> obstacle(Combination combination, List<Contribution> reported) {
        if (combination == Combination.NONE) {
            return Optional.of(Obstacle.NOT_COMBINED);
        }
        if (reported.isEmpty()) {
            return Optional.of(Obstacle.NOT_REPORTED);
        }
        if (combination == Combination.LATEST) {
            boolean isOne = latest(reported).stream()
                            .map(Point::value)
                            .map(BigDecimal::stripTrailingZeros)
                            .distinct()
                            .count()
                    == 1;
            return isOne ? Optional.empty() : Optional.of(Obstacle.SEVERAL_LATEST);
        }
        if (latest(reported).size() < reported.size()) {
            return Optional.of(Obstacle.DIFFERENT_TIMES);
        }
        boolean isWeighted = combination == Combination.WEIGHTED_MEAN;
        return isWeighted && !hasWeights(reported) ? Optional.of(Obstacle.NO_WEIGHT) : Optional.empty();
    }

    private static boolean hasWeights(List<Contribution> reported) {
        return reported.stream().allMatch(contribution -> contribution.weight().isPresent())
                && weights(reported).signum() > 0;
    }

    private static BigDecimal value(Combination combination, List<Contribution> reported) {
        BigDecimal count = BigDecimal.valueOf(reported.size());
        return switch (combination) {
            case SUM -> sum(reported);
            case MEAN -> Precision.divide(sum(reported), count);
            case WEIGHTED_MEAN -> Precision.divide(weightedSum(reported), weights(reported));
            case LATEST -> latest(reported).get(0).value();
            case NONE -> throw new IllegalStateException("not combined");
        };
    }

    private static BigDecimal sum(List<Contribution> reported) {
        return points(reported).stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weights(List<Contribution> reported) {
        return reported.stream()
                .map(contribution -> contribution.weight().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weightedSum(List<Contribution> reported) {
        return reported.stream()
                .map(contribution -> contribution
                        .point()
                        .orElseThrow()
                        .value()
                        .multiply(contribution.weight().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** All points of the newest time. */
    private static List<Point> latest(List<Contribution> reported) {
        BigDecimal newest = points(reported).stream()
                .map(Point::time)
                .reduce(BigDecimal::max)
                .orElseThrow();
        return points(reported).stream()
                .filter(point -> point.time().compareTo(newest) == 0)
                .toList();
    }

    private static List<Point> points(List<Contribution> reported) {
        return reported.stream()
                .flatMap(contribution -> contribution.point().stream())
                .toList();
    }
}
