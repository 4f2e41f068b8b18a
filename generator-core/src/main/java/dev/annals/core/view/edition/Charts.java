package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.prose.ChartKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.wording.Worded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charts of one indicator. */
public final class Charts {

    private static final int HISTORY_FOR_LINE = 3;

    private final Edition edition;
    private final ChartWords words;

    private Charts(Edition edition, ChartWords words) {
        this.edition = edition;
        this.words = words;
    }

    /** Charts that stand alone: every value with its unit. */
    public static Charts full(Edition edition) {
        return new Charts(edition, new ChartWords(edition, Worded::text));
    }

    /** Charts beside a figure that already shows the unit. */
    static Charts brief(Edition edition) {
        return new Charts(edition, new ChartWords(edition, worded -> Worded.join(worded.before(), worded.amount())));
    }

    /**
     * The small picture that tells most in a tile: the history of three periods or more, else the progress to a target, else
     * what history there is; none for a lone figure.
     */
    Optional<ChartView> telling(Series series, Period period) {
        List<Reading> history = history(series, period);
        if (observed(history) >= HISTORY_FOR_LINE && value(series, period).isPresent()) {
            return Optional.of(draw(series, period, ChartKind.LINE));
        }
        if (value(series, period).isPresent() && target(series, period).isPresent()) {
            return Optional.of(bullet(series, period));
        }
        return observed(history) > 1 ? Optional.of(draw(series, period, suited(series, period))) : Optional.empty();
    }

    /** The chart that suits the data; none when there is no number. */
    public Optional<ChartView> suiting(Series all, Period period) {
        Series series = all.of(period.kind());
        boolean drawable = observed(history(series, period)) > 0
                && (observed(history(series, period)) > 1
                        || target(series, period).isPresent());
        return drawable ? Optional.of(draw(series, period, suited(series, period))) : Optional.empty();
    }

    /** The kind of chart that suits a series. */
    public ChartKind suited(Series all, Period period) {
        Series series = all.of(period.kind());
        long observed = observed(history(series, period));
        if (observed < 2 && target(series, period).isPresent()) {
            return ChartKind.BULLET;
        }
        boolean isRatio = series.indicator().unit().kind() == UnitKind.RATIO;
        return observed >= HISTORY_FOR_LINE || isRatio && observed > 1 ? ChartKind.LINE : ChartKind.BAR;
    }

    /** A chart of this kind. */
    public ChartView draw(Series all, Period period, ChartKind kind) {
        Series series = all.of(period.kind());
        return switch (kind) {
            case LINE -> {
                List<Reading> history = history(series, period);
                yield new ChartView.Line(
                        words.title(series.indicator(), history),
                        words.description("line", series.indicator(), history),
                        points(series.indicator(), history),
                        marks(series.indicator(), history),
                        axis(series.indicator(), values(history), kind));
            }
            case BAR -> {
                List<Reading> history = history(series, period);
                yield new ChartView.Bar(
                        words.title(series.indicator(), history),
                        words.description("bar", series.indicator(), history),
                        points(series.indicator(), history),
                        marks(series.indicator(), history),
                        axis(series.indicator(), values(history), kind));
            }
            case BULLET -> bullet(series, period);
        };
    }

    private ChartView bullet(Series series, Period period) {
        Indicator indicator = series.indicator();
        List<Reading> last = series.at(period).stream().toList();
        Optional<Reading> before =
                series.at(period.previous()).filter(reading -> number(reading).isPresent());
        List<BigDecimal> values = new ArrayList<>(values(last));
        before.flatMap(Charts::number).ifPresent(values::add);
        indicator.limit().ifPresent(values::add);
        return new ChartView.Bullet(
                words.progressTitle(indicator, period),
                words.description("bullet", indicator, last),
                points(indicator, last).stream()
                        .findFirst()
                        .orElse(new ChartView.Point(edition.head(period), Optional.empty(), "–", false)),
                marks(indicator, last).stream().findFirst(),
                points(indicator, before.stream().toList()).stream().findFirst(),
                axis(indicator, values, ChartKind.BULLET));
    }

    private ChartView.Axis axis(Indicator indicator, List<BigDecimal> values, ChartKind kind) {
        return ChartAxes.of(indicator, values, kind, edition.wording());
    }

    private List<ChartView.Point> points(Indicator indicator, List<Reading> readings) {
        return readings.stream()
                .map(reading -> new ChartView.Point(
                        edition.head(reading.period()),
                        number(reading).map(BigDecimal::doubleValue),
                        words.figure(indicator, reading),
                        reading.observation()
                                .filter(found -> found.maturity() == Maturity.PROVISIONAL)
                                .isPresent()))
                .toList();
    }

    private List<ChartView.TargetMark> marks(Indicator indicator, List<Reading> readings) {
        List<ChartView.TargetMark> marks = new ArrayList<>();
        for (Reading reading : readings) {
            promised(reading)
                    .ifPresent(value -> marks.add(new ChartView.TargetMark(
                            edition.head(reading.period()), value.doubleValue(), words.target(indicator, reading))));
        }
        return marks;
    }

    private static List<Reading> history(Series series, Period last) {
        return series.readings().stream()
                .filter(reading -> reading.period().compareTo(last) <= 0)
                .toList();
    }

    private static long observed(List<Reading> readings) {
        return readings.stream().filter(reading -> number(reading).isPresent()).count();
    }

    private static List<BigDecimal> values(List<Reading> readings) {
        List<BigDecimal> values = new ArrayList<>();
        for (Reading reading : readings) {
            number(reading).ifPresent(values::add);
            promised(reading).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<BigDecimal> value(Series series, Period period) {
        return series.at(period).flatMap(Charts::number);
    }

    private static Optional<BigDecimal> target(Series series, Period period) {
        return series.at(period).flatMap(Charts::promised);
    }

    private static Optional<BigDecimal> number(Reading reading) {
        return reading.observation().map(Observation::figure).flatMap(Figure::value);
    }

    private static Optional<BigDecimal> promised(Reading reading) {
        return reading.outcome().flatMap(outcome -> outcome.target().figure().value());
    }
}
