package dev.annals.core.view.diagram;

import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.edition.ChartAxes;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.wording.Worded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of diagrams. Beside marks a figure stands without its unit, which the axis names; only a sign such as % stays.
 *
 * @param edition the edition
 */
record DiagramWords(Edition edition) {

    /** What stands where there is no figure. */
    static final String NONE = "–";

    String text(String key, Object... arguments) {
        return edition.messages().text("diagram." + key, arguments);
    }

    /** The whole figure, as a sentence says it. */
    String whole(Indicator indicator, Figure figure) {
        return edition.wording().figure(figure, indicator.unit()).text();
    }

    /** The figure as it stands beside a mark. */
    String brief(Unit unit, Figure figure) {
        Worded worded = edition.wording().figure(figure, unit);
        return unit.kind() == UnitKind.RATIO || worded.unit().isEmpty()
                ? worded.text()
                : Worded.join(worded.before(), worded.amount(), worded.after());
    }

    /**
     * The axis beside whose marks the figures stand: it counts in full where one of them is told in full, since 34,720 at
     * an axis of 万人 would be read as so many 万.
     */
    ChartView.Axis axis(ChartView.Axis axis, Unit unit, Stream<Figure> figures) {
        boolean full = figures.filter(figure ->
                        figure.value().filter(value -> value.signum() != 0).isPresent())
                .anyMatch(figure -> edition.wording().scale(figure) == Scale.ONE);
        return full ? ChartAxes.counted(axis, unit, Scale.ONE, edition.wording()) : axis;
    }

    /** A point of an observation. */
    ChartView.Point point(String label, Indicator indicator, Observation observation) {
        Optional<Double> value = observation.figure().value().map(BigDecimal::doubleValue);
        return new ChartView.Point(
                label,
                value,
                brief(indicator.unit(), observation.figure()),
                observation.maturity() == Maturity.PROVISIONAL);
    }

    /** A point of an observation that may not be there. */
    ChartView.Point point(String label, Indicator indicator, Optional<Observation> observation) {
        return observation.map(found -> point(label, indicator, found)).orElseGet(() -> nothing(label));
    }

    /** A point without a value. */
    static ChartView.Point nothing(String label) {
        return new ChartView.Point(label, Optional.empty(), NONE, false);
    }

    String name(Indicator indicator) {
        return indicator.title().or(edition.language());
    }

    /** The name as it stands beside a row. */
    String label(Indicator indicator) {
        return indicator.shortTitle().or(edition.language());
    }

    String label(String body) {
        return edition.model()
                .body(body)
                .map(Body::shortTitle)
                .map(title -> title.or(edition.language()))
                .orElse(body);
    }

    String label(Dimension.Value value) {
        return value.title().or(edition.language());
    }

    String list(List<String> parts) {
        return String.join(edition.messages().text("list.separator"), parts);
    }

    /** Sentences in a row; empty ones are left out. */
    String sentences(String... sentences) {
        return Stream.of(sentences).filter(one -> !one.isEmpty()).collect(Collectors.joining(text("gap")));
    }

    /** How often each word occurs, in the order of the map. */
    String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> text("count", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(edition.messages().text("list.comma")));
    }

    /** Mark and word. */
    static String marked(StatusView status) {
        return status.mark() + " " + status.word();
    }

    /** The colour that goes with a status. */
    static ChartView.Tone tone(StatusView status) {
        return switch (status.key()) {
            case "met", "done", "completed" -> ChartView.Tone.MET;
            case "nearly" -> ChartView.Tone.NEARLY;
            case "missed", "behind", "overdue", "suspended" -> ChartView.Tone.MISSED;
            default -> ChartView.Tone.NONE;
        };
    }
}
