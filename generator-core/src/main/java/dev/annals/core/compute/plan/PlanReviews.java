package dev.annals.core.compute.plan;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Requirement;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.GrowthRatio;
import dev.annals.core.compute.progress.Keeping;
import dev.annals.core.compute.progress.Pace;
import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.Track;
import dev.annals.core.compute.progress.Variable;
import dev.annals.core.compute.progress.forecast.Forecast;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Base;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how far plans are, at the state of their period. Only yearly figures count. */
public final class PlanReviews {

    private final Measured measured;

    private PlanReviews(Measured measured) {
        this.measured = measured;
    }

    /** How far the plan with this id is. */
    public static Optional<PlanReview> of(String plan, Measured measured) {
        return measured.model().undertakings().plan(plan).map(new PlanReviews(measured)::review);
    }

    /** How far a plan is, at the state of its period. */
    public static PlanReview of(Plan plan, Measured measured) {
        return new PlanReviews(measured).review(plan);
    }

    /** How far all plans are, in order. */
    public static List<PlanReview> all(Measured measured) {
        PlanReviews reviews = new PlanReviews(measured);
        return measured.model().undertakings().plans().stream()
                .map(reviews::review)
                .toList();
    }

    /** How far an indicator is in the first plan of a body whose term holds a period. */
    public static Optional<PlanProgress> progress(String indicator, String body, Period period, Measured measured) {
        return measured.model().undertakings().plans().stream()
                .filter(plan -> plan.body().equals(body) && period.isWithin(plan.term()))
                .filter(plan -> plan.indicators().stream()
                        .anyMatch(one -> one.indicator().equals(indicator)))
                .findFirst()
                .flatMap(plan -> new PlanReviews(measured).review(plan).of(indicator));
    }

    private PlanReview review(Plan plan) {
        List<PlanProgress> indicators = new ArrayList<>();
        for (PlanIndicator promise : plan.indicators()) {
            measured.model()
                    .indicator(promise.indicator())
                    .ifPresent(indicator -> indicators.add(progress(plan, promise, indicator)));
        }
        return new PlanReview(plan, indicators);
    }

    private PlanProgress progress(Plan plan, PlanIndicator promise, Indicator indicator) {
        List<Observation> observed = observed(plan, indicator);
        Optional<Base> base = promise.base().or(() -> before(plan, observed));
        Optional<Observation> latest = latest(plan, observed);
        ProgressMethod method = promise.method().orElse(indicator.method());
        Track track = track(plan, promise, base, observed);
        Optional<Forecast> forecast = method == ProgressMethod.KEEP || method == ProgressMethod.BAND
                ? Optional.empty()
                : Optional.of(Forecast.of(track, variable(indicator)));
        return new PlanProgress(
                promise,
                indicator,
                promise.nature().or(indicator::nature).orElse(Nature.EXPECTED),
                method,
                base,
                latest,
                appraisal(method, indicator, promise, track, latest),
                forecast);
    }

    private static Appraisal appraisal(
            ProgressMethod method,
            Indicator indicator,
            PlanIndicator promise,
            Track track,
            Optional<Observation> latest) {
        return switch (method) {
            case PACE -> Pace.of(track);
            case GROWTH -> GrowthRatio.of(track, variable(indicator));
            case KEEP -> keeping(indicator, promise, latest).keep();
            case BAND, ANNUAL -> keeping(indicator, promise, latest).band();
        };
    }

    private static Keeping keeping(Indicator indicator, PlanIndicator promise, Optional<Observation> latest) {
        Optional<Requirement> requirement = Requirement.of(promise.target(), indicator.direction());
        return new Keeping(
                latest.flatMap(PlanReviews::point),
                requirement.flatMap(Requirement::low),
                requirement.flatMap(Requirement::high));
    }

    private Track track(Plan plan, PlanIndicator promise, Optional<Base> base, List<Observation> observed) {
        Optional<Point> start = base.flatMap(one -> one.figure().value().map(value -> Point.of(one.period(), value)));
        Optional<Point> end = promise.target()
                .value()
                .map(value -> Point.of(new Period(plan.term().lastYear()), value));
        List<Point> path = new ArrayList<>();
        for (Map.Entry<Period, Figure> step : promise.path().entrySet()) {
            step.getValue().value().map(value -> Point.of(step.getKey(), value)).ifPresent(path::add);
        }
        List<Point> points = observed.stream()
                .filter(one -> one.period().compareTo(plan.period()) <= 0)
                .flatMap(one -> point(one).stream())
                .toList();
        return new Track(start, points, end, path);
    }

    private static Optional<Point> point(Observation observation) {
        return observation.figure().value().map(value -> Point.of(observation.period(), value));
    }

    /** All yearly figures of the plan's body, by period. */
    private List<Observation> observed(Plan plan, Indicator indicator) {
        return measured.series(indicator.id(), plan.body()).map(Series::readings).orElse(List.of()).stream()
                .flatMap(reading -> reading.observation().stream())
                .filter(one -> one.period().kind() == PeriodKind.YEAR)
                .filter(one -> one.figure().value().isPresent())
                .toList();
    }

    private static Optional<Base> before(Plan plan, List<Observation> observed) {
        return observed.stream()
                .filter(one -> one.period().year() < plan.term().year())
                .reduce((one, later) -> later)
                .map(one -> new Base(one.period(), one.figure(), one.place()));
    }

    private static Optional<Observation> latest(Plan plan, List<Observation> observed) {
        return observed.stream()
                .filter(one -> one.period().compareTo(plan.period()) <= 0)
                .filter(one -> one.period().year() >= plan.term().year())
                .reduce((one, later) -> later);
    }

    private static Variable variable(Indicator indicator) {
        if (indicator.unit().kind() == UnitKind.POINTS) {
            return Variable.RATE_OF_CHANGE;
        }
        Optional<BigDecimal> limit = indicator.limit().filter(one -> one.signum() > 0);
        return limit.map(Variable::below).orElse(Variable.LEVEL);
    }
}
