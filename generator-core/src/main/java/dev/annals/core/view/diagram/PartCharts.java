package dev.annals.core.view.diagram;

import dev.annals.core.compute.diagram.Basis;
import dev.annals.core.compute.diagram.parts.PartDiagrams;
import dev.annals.core.compute.diagram.parts.PartTable;
import dev.annals.core.compute.diagram.parts.WholeAndParts;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Donut;
import dev.annals.core.view.chart.GroupedBars;
import dev.annals.core.view.chart.GroupedBars.Arrangement;
import dev.annals.core.view.chart.Pyramid;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Charts of the parts of one indicator of one body. */
public final class PartCharts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final DiagramWords words;
    private final Indicator indicator;
    private final PartDiagrams parts;

    /** Of an indicator of a body. */
    public PartCharts(Edition edition, Indicator indicator, String body) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
        this.indicator = indicator;
        this.parts = new PartDiagrams(edition.measured(), indicator, body);
    }

    /** The parts of a dimension in every period up to one. */
    public Optional<GroupedBars> overPeriods(Dimension dimension, Period last, Arrangement arrangement) {
        return fit(parts.overPeriods(dimension, last), arrangement)
                .map(table -> bars(
                        arrangement,
                        overPeriods(dimension, table, arrangement),
                        table,
                        new Names<>(edition::name, edition::head)));
    }

    /** The parts of one dimension for each value of another, in one period. */
    public Optional<GroupedBars> crossed(
            Dimension groups, Dimension dimension, Period period, Arrangement arrangement) {
        String title = words.text(
                key("crossed", arrangement),
                words.name(indicator),
                edition.name(period),
                title(groups),
                title(dimension));
        return fit(parts.crossed(groups, dimension, period), arrangement)
                .map(table -> bars(arrangement, title, table, new Names<>(words::label, words::label)));
    }

    /** How groups are named in sentences and below their bars. */
    private record Names<G>(Function<G, String> whole, Function<G, String> brief) {}

    private static String key(String form, Arrangement arrangement) {
        return "parts." + form + (arrangement == Arrangement.SHARES ? ".shares.title" : ".title");
    }

    private String overPeriods(Dimension dimension, PartTable<Period> table, Arrangement arrangement) {
        Period first = table.groups().get(0).of();
        Period last = table.groups().get(table.groups().size() - 1).of();
        return first.equals(last)
                ? words.text(key("one", arrangement), words.name(indicator), edition.name(last), title(dimension))
                : words.text(
                        key("span", arrangement),
                        words.name(indicator),
                        edition.head(first),
                        edition.name(last),
                        title(dimension));
    }

    private String title(Dimension dimension) {
        return dimension.title().or(edition.language());
    }

    private static <G> Optional<PartTable<G>> fit(Basis<PartTable<G>> table, Arrangement arrangement) {
        return arrangement == Arrangement.GROUPED
                ? table.content()
                : PartDiagrams.additive(table).content();
    }

    private <G> GroupedBars bars(Arrangement arrangement, String title, PartTable<G> table, Names<G> names) {
        List<String> series = series(table);
        boolean shares = arrangement == Arrangement.SHARES;
        List<GroupedBars.Group> groups = table.groups().stream()
                .map(group -> new GroupedBars.Group(
                        names.brief().apply(group.of()), shares ? shares(series, group) : figures(series, group)))
                .toList();
        List<String> told = shares
                ? table.groups().stream()
                        .map(group -> sentence(names.whole().apply(group.of()), shares(series, group)))
                        .toList()
                : sentences(table, names.whole());
        return new GroupedBars(
                title,
                words.text("parts.description." + arrangement.name().toLowerCase(Locale.ROOT), words.list(told)),
                arrangement,
                series,
                groups,
                axis(arrangement, table));
    }

    private List<String> series(PartTable<?> table) {
        return table.parts().stream().map(words::label).toList();
    }

    private String sentence(String group, List<ChartView.Point> points) {
        return words.text(
                "parts.group",
                group,
                points.stream()
                        .map(point -> words.text("of", point.label(), point.words()))
                        .collect(Collectors.joining(edition.messages().text("list.comma"))));
    }

    /** The figures of each group with their units. */
    private <G> List<String> sentences(PartTable<G> table, Function<G, String> label) {
        List<String> series = series(table);
        List<String> told = new ArrayList<>();
        for (PartTable.Group<G> group : table.groups()) {
            List<ChartView.Point> points = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                String whole = group.figures()
                        .get(i)
                        .map(one -> words.whole(indicator, one.figure()))
                        .orElse(DiagramWords.NONE);
                points.add(new ChartView.Point(series.get(i), Optional.empty(), whole, false));
            }
            told.add(sentence(label.apply(group.of()), points));
        }
        return told;
    }

    private List<ChartView.Point> figures(List<String> series, PartTable.Group<?> group) {
        List<ChartView.Point> points = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            points.add(words.point(series.get(i), indicator, group.figures().get(i)));
        }
        return points;
    }

    private List<ChartView.Point> shares(List<String> series, PartTable.Group<?> group) {
        List<ChartView.Point> points = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            BigDecimal share = group.shares().get(i);
            points.add(new ChartView.Point(series.get(i), Optional.of(share.doubleValue()), percent(share), false));
        }
        return points;
    }

    private String percent(BigDecimal share) {
        return words.text("percent", edition.wording().number(share));
    }

    private ChartView.Axis axis(Arrangement arrangement, PartTable<?> table) {
        List<BigDecimal> values = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (PartTable.Group<?> group : table.groups()) {
            group.figures().stream()
                    .flatMap(Optional::stream)
                    .map(Observation::figure)
                    .forEach(figures::add);
            List<BigDecimal> own = group.figures().stream()
                    .flatMap(Optional::stream)
                    .flatMap(one -> one.figure().value().stream())
                    .toList();
            if (arrangement == Arrangement.STACKED) {
                values.add(own.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            } else {
                values.addAll(own);
            }
        }
        Optional<Unit> percent = edition.units().find("%");
        return arrangement == Arrangement.SHARES
                ? ChartAxes.fromZero(percent.orElse(indicator.unit()), List.of(HUNDRED), edition.wording())
                : words.axis(
                        ChartAxes.fromZero(indicator.unit(), values, edition.wording()),
                        indicator.unit(),
                        figures.stream());
    }

    /** Two parts at each level. */
    public Optional<Pyramid> pyramid(Dimension sides, Dimension levels, Period period) {
        return parts.pyramid(sides, levels, period).content().map(table -> {
            String title = words.text(
                    "parts.crossed.title", words.name(indicator), edition.name(period), title(levels), title(sides));
            GroupedBars bars = bars(Arrangement.GROUPED, title, table, new Names<>(words::label, words::label));
            return new Pyramid(
                    title,
                    words.text("pyramid.description", words.list(sentences(table, words::label))),
                    bars.series().get(0),
                    bars.series().get(1),
                    bars.groups().stream()
                            .map(group -> new Pyramid.Level(
                                    group.label(),
                                    group.points().get(0),
                                    group.points().get(1)))
                            .toList(),
                    bars.axis());
        });
    }

    /** The parts of one dimension, where they are few and add up to the whole. */
    public Optional<Donut> donut(Dimension dimension, Period period) {
        return parts.whole(dimension, period).content().map(found -> donut(dimension, period, found));
    }

    private Donut donut(Dimension dimension, Period period, WholeAndParts found) {
        List<ChartView.Point> points = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (WholeAndParts.Part part : found.parts()) {
            String figure = words.whole(indicator, part.observation().figure());
            String both = words.text("donut.part", figure, percent(part.share()));
            String label = words.label(part.value());
            Optional<Double> value = part.observation().figure().value().map(BigDecimal::doubleValue);
            points.add(new ChartView.Point(label, value, both, false));
            told.add(words.text("of", label, both));
        }
        String whole = words.whole(indicator, found.whole().figure());
        return new Donut(
                words.text("parts.one.title", words.name(indicator), edition.name(period), title(dimension)),
                words.text("donut.description", words.name(indicator), whole, words.list(told)),
                points,
                whole);
    }
}
