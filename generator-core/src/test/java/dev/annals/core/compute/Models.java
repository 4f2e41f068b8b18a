package dev.annals.core.compute;

import dev.annals.core.finding.Place;
import dev.annals.core.model.Checks;
import dev.annals.core.model.Model;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.Undertakings;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Catalogue;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.look.Presentation;
import dev.annals.core.model.observation.Attributes;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Sheet;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.observation.TargetKind;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.review.Review;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.validate.grammar.FigureGrammar;
import dev.annals.core.validate.grammar.Parsed;
import dev.annals.core.validate.grammar.TestUnits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds models of one indicator {@code i} and the body {@code b} for tests; the current period is 2017. */
public final class Models {

    private static final FigureGrammar GRAMMAR = new FigureGrammar(TestUnits.CATALOGUE);

    private final String unit;
    private final Direction direction;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private Optional<BigDecimal> limit = Optional.empty();

    /** A model whose indicator has this unit and direction. */
    public Models(String unit, Direction direction) {
        this.unit = unit;
        this.direction = direction;
    }

    /** The figure written like this. */
    public static Figure read(String text, String unit) {
        return ((Parsed.Good<Figure>) GRAMMAR.figure(text, unit)).value();
    }

    /** The same with an upper limit. */
    public Models limit(String value) {
        limit = Optional.of(new BigDecimal(value));
        return this;
    }

    /** With a figure. */
    public Models figure(int year, String text) {
        return figure(year, read(text, unit), Optional.empty());
    }

    /** With a figure whose exact value is known. */
    public Models exact(int year, String text, String exact) {
        Figure.Single single = (Figure.Single) read(text, unit);
        Figure.Single known =
                new Figure.Single(single.comparator(), single.quantity(), Optional.of(new BigDecimal(exact)));
        return figure(year, known, Optional.empty());
    }

    /** With a figure and the change stated beside it. */
    public Models changed(int year, String text, String change) {
        return figure(year, read(text, unit), Optional.of(((Parsed.Good<Change>) GRAMMAR.change(change)).value()));
    }

    /** With a figure. */
    public Models figure(int year, Figure figure, Optional<Change> change) {
        observations.add(new Observation(
                "i",
                new Sheet("years/" + year + ".yml", "b", new Period(year)),
                Disaggregation.WHOLE,
                figure,
                new Attributes(change, Maturity.FINAL, Optional.empty(), Optional.empty(), Optional.empty()),
                3,
                5));
        return this;
    }

    /** With a target. */
    public Models target(int year, String text) {
        targets.add(new Target(
                "i",
                new Sheet("years/" + year + ".yml", "b", new Period(year)),
                TargetKind.ANNUAL,
                read(text, unit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                9,
                5));
        return this;
    }

    /** The model. */
    public Model model() {
        Text title = new Text(Map.of(Language.CHINESE, "题"));
        Place place = new Place("annals.yml", 1, 1);
        return new Model(
                site(title),
                List.of(new Body("b", title, title, place)),
                Catalogue.of(List.of(), List.of(), List.of(indicator(title, place))),
                observations,
                targets,
                Review.NONE,
                Undertakings.NONE,
                List.of(),
                List.of(),
                1);
    }

    private static SiteSettings site(Text title) {
        return new SiteSettings(
                title,
                Optional.empty(),
                List.of(Language.CHINESE),
                new Period(2017),
                "2017-12-31",
                "b",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Checks.DEFAULT,
                List.of(),
                Presentation.PLAIN);
    }

    private Indicator indicator(Text title, Place place) {
        return new Indicator(
                "i",
                title,
                title,
                Optional.empty(),
                TestUnits.of(unit),
                Optional.empty(),
                direction,
                Optional.empty(),
                Aggregation.NONE,
                Optional.empty(),
                limit,
                ProgressMethod.PACE,
                Optional.empty(),
                "c",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Visibility.PUBLIC,
                place);
    }

    /** The reading of a year, measured. */
    public Reading reading(int year) {
        return Measures.of(model())
                .series("i", "b")
                .orElseThrow()
                .at(new Period(year))
                .orElseThrow();
    }

    /** The status of the target of a year. */
    public Status status(int year) {
        return reading(year).outcome().orElseThrow().status();
    }
}
