package dev.annals.core.compute.diagram.plan;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.compute.plan.PlanReview;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.progress.Point;
import dev.annals.core.compute.progress.Symbol;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import dev.annals.core.model.work.FocusArea;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What diagrams of one plan are drawn from. */
public final class PlanDiagrams {

    private static final int MOST_ROWS = 60;
    private static final int MOST_YEARS = 40;

    private final Plan plan;
    private final Measured measured;

    /** Of a plan. */
    public PlanDiagrams(Plan plan, Measured measured) {
        this.plan = plan;
        this.measured = measured;
    }

    /** How far its indicators are, against time. */
    public Basis<PaceAgainstTime> pace() {
        PlanReview review = at(plan.period());
        if (!isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        boolean any = review.indicators().stream()
                .anyMatch(one -> one.appraisal().number(Symbol.DONE).isPresent());
        if (!any) {
            return Basis.without(Obstacle.NO_WAY);
        }
        return review.indicators().size() > MOST_ROWS
                ? Basis.without(Obstacle.TOO_MANY)
                : Basis.of(new PaceAgainstTime(review, time(review)));
    }

    /** How far they were in each year of the term. */
    public Basis<YearlyGrades> grades() {
        List<Period> years = IntStream.rangeClosed(
                        plan.term().year(), plan.term().lastYear())
                .mapToObj(Period::new)
                .toList();
        PlanReview now = at(plan.period());
        if (!isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        if (now.unreported().size() == now.indicators().size()) {
            return Basis.without(Obstacle.NOT_OBSERVED);
        }
        if (now.indicators().size() > MOST_ROWS || years.size() > MOST_YEARS) {
            return Basis.without(Obstacle.TOO_MANY);
        }
        List<PlanReview> reviews = years.stream()
                .filter(year -> year.compareTo(plan.period()) <= 0)
                .map(this::at)
                .toList();
        List<YearlyGrades.Row> rows = now.indicators().stream()
                .map(one -> new YearlyGrades.Row(one, years(one, years, reviews)))
                .toList();
        return Basis.of(new YearlyGrades(years, rows));
    }

    /** What was observed of one of its indicators, and what was promised. */
    public Basis<PromisedCourse> course(String indicator) {
        Optional<PlanProgress> progress = at(plan.period()).of(indicator);
        if (!isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        if (progress.isEmpty()) {
            return Basis.without(Obstacle.NOT_IN_PLAN);
        }
        if (progress.get().target().value().isEmpty()) {
            return Basis.without(Obstacle.NO_TARGET_VALUE);
        }
        List<Observation> observed = observed(indicator);
        return observed.isEmpty() ? Basis.without(Obstacle.NOT_OBSERVED) : Basis.of(course(progress.get(), observed));
    }

    /** Its projects and its tasks, or those of one focus area alone. */
    public Basis<Schedule> schedule(Optional<String> focus) {
        List<FocusArea> areas = plan.focusAreas().stream()
                .filter(area -> focus.isEmpty() || focus.equals(Optional.of(area.id())))
                .toList();
        if (!isPublic()) {
            return Basis.without(Obstacle.INTERNAL);
        }
        return Scheduling.of(focus.isPresent() ? List.of() : plan.projects(), areas);
    }

    private boolean isPublic() {
        return measured.model().body(plan.body()).filter(Body::isPublic).isPresent();
    }

    private PlanReview at(Period period) {
        return PlanReviews.of(plan.at(period), measured).published();
    }

    private static List<YearlyGrades.Year> years(PlanProgress one, List<Period> years, List<PlanReview> reviews) {
        List<YearlyGrades.Year> cells = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Period year = years.get(i);
            Optional<PlanProgress> then =
                    i < reviews.size() ? reviews.get(i).of(one.indicator().id()) : Optional.empty();
            cells.add(new YearlyGrades.Year(
                    then,
                    then.flatMap(PlanProgress::latest)
                            .filter(found -> found.period().equals(year))));
        }
        return cells;
    }

    private PromisedCourse course(PlanProgress progress, List<Observation> observed) {
        NavigableMap<Period, Figure> promised = new TreeMap<>();
        progress.base()
                .filter(base -> base.figure().value().isPresent())
                .ifPresent(base -> promised.put(new Period(base.period().lastYear()), base.figure()));
        progress.promise().path().forEach((period, figure) -> {
            if (figure.value().isPresent()) {
                promised.put(new Period(period.lastYear()), figure);
            }
        });
        Period due = new Period(plan.term().lastYear());
        promised.put(due, progress.target());
        int first =
                Math.min(promised.firstKey().year(), observed.get(0).period().year());
        int last = Math.max(
                promised.lastKey().year(),
                observed.get(observed.size() - 1).period().year());
        List<Period> years = IntStream.rangeClosed(Math.min(first, due.year() - 1), last)
                .mapToObj(Period::new)
                .toList();
        return new PromisedCourse(progress, years, observed, promised, due);
    }

    private List<Observation> observed(String indicator) {
        return measured.series(indicator, plan.body()).map(Series::readings).orElse(List.of()).stream()
                .flatMap(reading -> reading.observation().stream())
                .filter(one -> one.period().kind() == PeriodKind.YEAR)
                .filter(one -> one.period().compareTo(plan.period()) <= 0)
                .filter(one -> one.figure().value().isPresent())
                .toList();
    }

    private BigDecimal time(PlanReview review) {
        List<BigDecimal> times = review.indicators().stream()
                .flatMap(one -> one.appraisal().number(Symbol.TIME).stream())
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return times.size() == 1 ? times.get(0) : time(plan);
    }

    private static BigDecimal time(Plan plan) {
        Point start = Point.of(new Period(plan.term().year() - 1), BigDecimal.ZERO);
        BigDecimal gone = Point.of(plan.period(), BigDecimal.ZERO).yearsSince(start);
        BigDecimal all =
                Point.of(new Period(plan.term().lastYear()), BigDecimal.ZERO).yearsSince(start);
        return gone.max(BigDecimal.ZERO).min(all).divide(all, MathContext.DECIMAL64);
    }
}
