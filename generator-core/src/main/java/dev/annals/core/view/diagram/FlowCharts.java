package dev.annals.core.view.diagram;

import dev.annals.core.compute.Series;
import dev.annals.core.compute.diagram.flow.Flow;
import dev.annals.core.compute.diagram.flow.FlowDiagrams;
import dev.annals.core.compute.diagram.flow.YearlyChanges;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.ChangeKind;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Waterfall;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.register.draft.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Charts of how a sum comes about, or goes. */
public final class FlowCharts {

    private final Edition edition;
    private final DiagramWords words;

    /** For an edition. */
    public FlowCharts(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
    }

    /** The money of a programme: from its budget to what is left, or from its funds to their sum. */
    public Optional<Waterfall> of(Programme programme) {
        return FlowDiagrams.of(programme, edition.measured()).content().map(flow -> waterfall(programme, flow));
    }

    private Waterfall waterfall(Programme programme, Flow flow) {
        Unit unit = edition.units().find(flow.unit()).orElseThrow();
        Scale scale = scale(programme);
        List<Waterfall.Step> steps = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Flow.Step step : flow.steps()) {
            String label = step.fund()
                    .map(fund -> fund.title().or(edition.language()))
                    .orElseGet(() -> words.text("flow." + step.item().key()));
            Figure figure = figure(step.amount().abs(), scale, unit);
            boolean signed = step.item() == Flow.Item.ADJUSTMENT;
            String shown = signed
                    ? change(step.amount(), unit, scale)
                    : edition.wording().table(figure, scale);
            ChartView.Point point =
                    new ChartView.Point(label, Optional.of(step.amount().doubleValue()), shown, false);
            steps.add(new Waterfall.Step(kind(step.item().isTotal()), point));
            told.add(words.text("step", label, signed ? sentence(step.amount(), unit) : whole(figure, unit)));
        }
        String key = flow.steps().get(0).item() == Flow.Item.FUND ? "flow.funds.title" : "flow.budget.title";
        return new Waterfall(
                words.text(key, programme.title().or(edition.language())),
                words.text("flow.description", words.list(told)),
                steps,
                ChartAxes.counted(
                        ChartAxes.fromZero(unit, heights(flow), edition.wording()), unit, scale, edition.wording()));
    }

    private Scale scale(Programme programme) {
        Stream<Optional<Figure>> figures = programme.funds().stream()
                .flatMap(fund -> Stream.of(fund.initial(), fund.adjusted(), Optional.of(fund.executed())));
        return Measure.of(edition, figures).scale();
    }

    private static Figure figure(BigDecimal amount, Scale scale, Unit unit) {
        BigDecimal number = amount.movePointLeft(scale.exponent()).stripTrailingZeros();
        return new Figure.Single(
                Comparator.EXACT,
                new Quantity(number.scale() < 0 ? number.setScale(0) : number, scale, unit.id()),
                Optional.empty());
    }

    private String change(BigDecimal amount, Unit unit, Scale scale) {
        return edition.wording().signed(new Change(ChangeKind.ABSOLUTE, amount), unit, scale);
    }

    private String sentence(BigDecimal amount, Unit unit) {
        return edition.wording().change(new Change(ChangeKind.ABSOLUTE, amount), unit);
    }

    private String whole(Figure figure, Unit unit) {
        return edition.wording().figure(figure, unit).text();
    }

    private static List<BigDecimal> heights(Flow flow) {
        List<BigDecimal> heights = new ArrayList<>();
        BigDecimal height = BigDecimal.ZERO;
        for (Flow.Step step : flow.steps()) {
            height = step.item().isTotal() ? step.amount() : height.add(step.amount());
            heights.add(height);
        }
        return heights;
    }

    private static Waterfall.Kind kind(boolean total) {
        return total ? Waterfall.Kind.TOTAL : Waterfall.Kind.CHANGE;
    }

    /** The changes of a series from its first figure to that of a period. */
    public Optional<Waterfall> of(Series series, Period last) {
        return FlowDiagrams.of(series, last).content().map(found -> changes(series.indicator(), found));
    }

    private Waterfall changes(Indicator indicator, YearlyChanges found) {
        List<Waterfall.Step> steps = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<BigDecimal> heights = new ArrayList<>();
        String first = edition.name(found.first().period());
        String last = edition.name(found.last().period());
        steps.add(new Waterfall.Step(kind(true), words.point(first, indicator, found.first())));
        heights.add(found.first().figure().value().orElseThrow());
        for (YearlyChanges.Step step : found.changes()) {
            Optional<Double> amount = Optional.of(step.change().amount().doubleValue());
            String sign = edition.wording().signed(step.change(), indicator.unit());
            String label = words.text("flow.change", edition.name(step.to().period()));
            steps.add(new Waterfall.Step(kind(false), new ChartView.Point(label, amount, sign, false)));
            heights.add(step.to().figure().value().orElseThrow());
            told.add(words.text(
                    "step",
                    edition.name(step.to().period()),
                    edition.wording().change(step.change(), indicator.unit())));
        }
        steps.add(new Waterfall.Step(kind(true), words.point(last, indicator, found.last())));
        return new Waterfall(
                words.text(
                        "flow.changes.title",
                        words.name(indicator),
                        edition.head(found.first().period()),
                        last),
                words.text(
                        "flow.changes.description",
                        words.text(
                                "step",
                                first,
                                words.whole(indicator, found.first().figure())),
                        words.list(told),
                        words.text(
                                "step",
                                last,
                                words.whole(indicator, found.last().figure()))),
                steps,
                axis(indicator.unit(), heights, found));
    }

    private ChartView.Axis axis(Unit unit, List<BigDecimal> heights, YearlyChanges found) {
        Stream<Figure> figures = Stream.of(found.first().figure(), found.last().figure());
        return words.axis(ChartAxes.fromZero(unit, heights, edition.wording()), unit, figures);
    }
}
