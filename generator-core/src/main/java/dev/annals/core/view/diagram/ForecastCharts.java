package dev.annals.core.view.diagram;

import dev.annals.core.compute.diagram.plan.PlanDiagrams;
import dev.annals.core.compute.diagram.plan.PromisedCourse;
import dev.annals.core.compute.progress.forecast.Forecast;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.ForecastLine;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.wording.ProgressWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Charts of one indicator of a plan: what was promised, what was observed, where it would end. */
public final class ForecastCharts {

    private final Edition edition;
    private final DiagramWords words;
    private final ProgressWords progress;

    /** For an edition. */
    public ForecastCharts(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
        this.progress = new ProgressWords(edition.messages());
    }

    /** The charts of all indicators of a plan that can be drawn, in order. */
    public List<ForecastLine> all(Plan plan) {
        return plan.indicators().stream()
                .map(PlanIndicator::indicator)
                .flatMap(indicator -> of(plan, indicator).stream())
                .toList();
    }

    /** The chart of one indicator of a plan. */
    public Optional<ForecastLine> of(Plan plan, String indicator) {
        return new PlanDiagrams(plan, edition.measured())
                .course(indicator)
                .content()
                .map(found -> line(plan, found));
    }

    private ForecastLine line(Plan plan, PromisedCourse found) {
        Indicator indicator = found.progress().indicator();
        List<ForecastLine.Interval> forecast = interval(found).stream().toList();
        String key = forecast.isEmpty() ? "forecast.title.none" : "forecast.title";
        return new ForecastLine(
                words.text(key, words.name(indicator), edition.name(plan.term())),
                description(found),
                found.years().stream().map(edition::head).toList(),
                found.observed().stream()
                        .map(one -> words.point(edition.head(one.period()), indicator, one))
                        .toList(),
                found.promised().entrySet().stream()
                        .map(step -> promised(found, step))
                        .toList(),
                forecast,
                words.axis(
                        ChartAxes.close(indicator.unit(), values(found), edition.wording()),
                        indicator.unit(),
                        Stream.concat(
                                found.observed().stream().map(Observation::figure),
                                found.promised().values().stream())));
    }

    private ChartView.Point promised(PromisedCourse found, Map.Entry<Period, Figure> step) {
        Indicator indicator = found.progress().indicator();
        String figure = words.brief(indicator.unit(), step.getValue());
        boolean due = step.getKey().equals(found.due());
        return new ChartView.Point(
                edition.head(step.getKey()),
                step.getValue().value().map(BigDecimal::doubleValue),
                due ? edition.messages().text("chart.target", figure) : figure,
                false);
    }

    private Optional<ForecastLine.Interval> interval(PromisedCourse found) {
        return range(found).map(range -> {
            Forecast forecast = found.progress().forecast().orElseThrow();
            return new ForecastLine.Interval(
                    edition.head(found.due()),
                    forecast.low().orElseThrow().doubleValue(),
                    forecast.high().orElseThrow().doubleValue(),
                    words.text("forecast.mark", range));
        });
    }

    private Optional<String> range(PromisedCourse found) {
        Indicator indicator = found.progress().indicator();
        return found.progress()
                .forecast()
                .flatMap(forecast -> forecast.low()
                        .flatMap(low -> forecast.high()
                                .map(high -> edition.wording()
                                        .between(low, high, found.progress().target(), indicator))));
    }

    private static List<BigDecimal> values(PromisedCourse found) {
        List<BigDecimal> values = new ArrayList<>();
        found.observed().forEach(one -> one.figure().value().ifPresent(values::add));
        found.promised().values().forEach(one -> one.value().ifPresent(values::add));
        found.progress().forecast().ifPresent(forecast -> {
            forecast.low().ifPresent(values::add);
            forecast.high().ifPresent(values::add);
        });
        return values;
    }

    private String description(PromisedCourse found) {
        Indicator indicator = found.progress().indicator();
        String observed = found.observed().stream()
                .map(one -> point(indicator, one))
                .collect(Collectors.joining(edition.messages().text("list.separator")));
        String target = words.whole(indicator, found.progress().target());
        return words.sentences(
                words.text("forecast.description", words.name(indicator), observed, edition.name(found.due()), target),
                outlook(found));
    }

    private String point(Indicator indicator, Observation one) {
        return words.text("point", edition.name(one.period()), words.whole(indicator, one.figure()));
    }

    private String outlook(PromisedCourse found) {
        Optional<String> range = range(found);
        if (range.isPresent()) {
            return words.text("forecast.outlook", edition.name(found.due()), range.get());
        }
        return found.progress()
                .forecast()
                .flatMap(forecast -> forecast.guards().stream().findFirst())
                .map(guard -> words.text("forecast.none", progress.guard(guard)))
                .orElse("");
    }
}
