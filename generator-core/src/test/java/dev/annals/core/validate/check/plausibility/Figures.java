package dev.annals.core.validate.check.plausibility;

import dev.annals.core.compute.Models;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Checks;
import dev.annals.core.model.Model;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.Undertakings;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Catalogue;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.look.Presentation;
import dev.annals.core.model.observation.Attributes;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Sheet;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.review.Review;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.grammar.TestUnits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Models of several indicators, bodies and parts for tests. The body {@code b} has the parts {@code x}, {@code y} and
 * {@code z}; the dimension {@code stage} the values {@code primary} and {@code secondary}, {@code gender} the values
 * {@code girls} and {@code boys}; the current period is 2017; findings stand in the lines of the order they were given in.
 */
final class Figures {

    private static final Place PLACE = new Place("annals.yml", 1, 1);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private Checks checks = Checks.DEFAULT;
    private String asOf = "2017-12-31";

    /** How an indicator differs from one that says nothing but its unit. */
    record Traits(
            Aggregation aggregation,
            Direction direction,
            Optional<String> limit,
            Optional<String> jump,
            Optional<Integer> decimals,
            List<String> parts) {

        static final Traits NONE = new Traits(
                Aggregation.NONE, Direction.UP, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        static Traits limit(String limit) {
            return new Traits(
                    Aggregation.NONE, Direction.UP, Optional.of(limit), Optional.empty(), Optional.empty(), List.of());
        }

        static Traits jump(String jump) {
            return new Traits(
                    Aggregation.NONE, Direction.UP, Optional.empty(), Optional.of(jump), Optional.empty(), List.of());
        }

        static Traits decimals(int decimals) {
            return new Traits(
                    Aggregation.NONE,
                    Direction.UP,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(decimals),
                    List.of());
        }

        static Traits parts(String... parts) {
            return new Traits(
                    Aggregation.NONE,
                    Direction.UP,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(parts));
        }

        static Traits over(Aggregation aggregation) {
            return new Traits(
                    aggregation, Direction.UP, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }

        Traits down() {
            return new Traits(aggregation, Direction.DOWN, limit, jump, decimals, parts);
        }
    }

    /** With an indicator. */
    Figures indicator(String id, String unit, Traits traits) {
        Text title = new Text(Map.of(Language.CHINESE, id));
        indicators.add(new Indicator(
                id,
                title,
                title,
                Optional.empty(),
                TestUnits.of(unit),
                traits.decimals(),
                traits.direction(),
                Optional.empty(),
                traits.aggregation(),
                Optional.empty(),
                traits.limit().map(BigDecimal::new),
                ProgressMethod.PACE,
                Optional.empty(),
                "c",
                List.of("stage", "gender"),
                traits.parts(),
                traits.jump().map(BigDecimal::new),
                Optional.empty(),
                Visibility.PUBLIC,
                PLACE));
        return this;
    }

    /** With the indicator {@code i}. */
    static Figures of(String unit, Traits traits) {
        return new Figures().indicator("i", unit, traits);
    }

    /** With these settings. */
    Figures checks(String tolerance, String jump) {
        checks = new Checks(new BigDecimal(tolerance), new BigDecimal(jump), Checks.DEFAULT.nearly());
        return this;
    }

    /** Told for this day. */
    Figures asOf(String day) {
        asOf = day;
        return this;
    }

    /** With a source published on a day. */
    Figures source(String id, String date) {
        citations.add(new Citation(
                id,
                new Text(Map.of(Language.CHINESE, id)),
                Optional.empty(),
                Optional.of(date),
                Optional.empty(),
                Optional.empty(),
                PLACE));
        return this;
    }

    /** A figure of {@code i} and {@code b}. */
    Figures figure(String period, String text) {
        return figure("i", "b", period, text);
    }

    /** A figure, or nothing for {@code missing}. */
    Figures figure(String indicator, String body, String period, String text) {
        return add(indicator, body, period, text, Disaggregation.WHOLE);
    }

    /** A figure of a part of {@code i} and {@code b} in 2017, such as {@code stage=primary}. */
    Figures part(String part, String text) {
        TreeMap<String, String> values = new TreeMap<>();
        for (String pair : part.split("\\+")) {
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return add("i", "b", "2017", text, new Disaggregation(values));
    }

    private Figures add(String indicator, String body, String period, String text, Disaggregation part) {
        String unit = indicators.stream()
                .filter(one -> one.id().equals(indicator))
                .map(one -> one.unit().id())
                .findFirst()
                .orElseThrow();
        Figure figure =
                text.equals("missing") ? new Figure.Missing(MissingReason.NOT_COLLECTED) : Models.read(text, unit);
        observations.add(new Observation(
                indicator,
                new Sheet("years.yml", body, Period.parse(period).orElseThrow()),
                part,
                figure,
                Attributes.of(Maturity.FINAL, Optional.empty()),
                observations.size() + 1,
                1));
        return this;
    }

    /** The last figure with this day, source and maturity; empty for none. */
    Figures dated(String day, String source, Maturity maturity) {
        Observation last = observations.remove(observations.size() - 1);
        observations.add(new Observation(
                last.indicator(),
                last.sheet(),
                last.disaggregation(),
                last.figure(),
                new Attributes(
                        last.change(),
                        maturity,
                        Optional.of(day).filter(one -> !one.isEmpty()),
                        Optional.of(source).filter(one -> !one.isEmpty()),
                        last.note()),
                last.line(),
                last.column()));
        return this;
    }

    /** What is told, as {@code LINE CODE arguments}. */
    List<String> told() {
        Findings findings = new Findings();
        PlausibilityChecks.check(model(), findings);
        return findings.sorted().stream().map(Figures::line).toList();
    }

    private static String line(Finding finding) {
        return finding.place().line() + " " + finding.code().id() + " " + String.join(" | ", finding.arguments());
    }

    private static Body body(String id, Optional<String> parent) {
        Text title = new Text(Map.of(Language.CHINESE, id));
        return new Body(
                id, title, title, parent, List.of(), Optional.empty(), Optional.empty(), Visibility.PUBLIC, PLACE);
    }

    private static Dimension dimension(String id, String... values) {
        Text title = new Text(Map.of(Language.CHINESE, id));
        return new Dimension(
                id,
                title,
                List.of(values).stream()
                        .map(value -> new Dimension.Value(value, title))
                        .toList(),
                PLACE);
    }

    private Model model() {
        SiteSettings site = new SiteSettings(
                new Text(Map.of(Language.CHINESE, "题")),
                Optional.empty(),
                List.of(Language.CHINESE),
                new Period(2017),
                asOf,
                "b",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                checks,
                List.of(),
                Presentation.PLAIN);
        return new Model(
                site,
                List.of(
                        body("b", Optional.empty()),
                        body("x", Optional.of("b")),
                        body("y", Optional.of("b")),
                        body("z", Optional.of("b"))),
                Catalogue.of(
                        List.of(),
                        List.of(dimension("stage", "primary", "secondary"), dimension("gender", "girls", "boys")),
                        indicators),
                observations,
                List.of(),
                Review.NONE,
                Undertakings.NONE,
                citations,
                List.of(),
                1);
    }
}
