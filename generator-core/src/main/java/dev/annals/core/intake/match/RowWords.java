package dev.annals.core.intake.match;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Messages;
import dev.annals.core.source.sheet.Cell;
import dev.annals.core.validate.Register;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Finds what the cells beside a figure name.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@link Code#INDICATOR_UNMATCHED}, {@link Code#BODY_UNMATCHED}</td><td>the text; the nearest id or name, or
 *     nothing</td></tr>
 * <tr><td>{@link Code#INDICATOR_AMBIGUOUS}</td><td>the text; the ids it may mean</td></tr>
 * <tr><td>{@link Code#PERIOD_UNREADABLE}</td><td>the text; nothing where there is none</td></tr>
 * <tr><td>{@link Code#WORD_UNMATCHED}</td><td>the text; the nearest word or nothing; the column: {@code source},
 *     {@code status}, {@code as-of}, or the id of a dimension</td></tr>
 * <tr><td>{@link Code#DIMENSION_NOT_DECLARED}</td><td>the dimension; the indicator</td></tr>
 * </table>
 */
public final class RowWords {

    private static final String MATURITY = "maturity.";

    private final Names indicators = new Names();
    private final Names bodies = new Names();
    private final Names sources = new Names();
    private final Names maturities = new Names();
    private final Map<String, Names> dimensions = new TreeMap<>();
    private final Findings findings;

    /** The words of a repository, and those of Annals in these languages. */
    public RowWords(Register register, Collection<Messages> languages, Findings findings) {
        this.findings = findings;
        register.catalogue()
                .indicators()
                .forEach(one ->
                        indicators.add(one.id()).add(one.id(), one.title()).add(one.id(), one.shortTitle()));
        register.settings()
                .bodies()
                .forEach(one -> bodies.add(one.id()).add(one.id(), one.title()).add(one.id(), one.shortTitle()));
        register.settings().bodies().forEach(one -> one.aliases().forEach(alias -> bodies.add(one.id(), alias)));
        for (Dimension dimension : register.settings().dimensions()) {
            Names values = new Names();
            dimension.values().forEach(one -> values.add(one.id()).add(one.id(), one.title()));
            dimensions.put(dimension.id(), values);
        }
        register.settings().citations().forEach(one -> sources.add(one.id()).add(one.id(), one.title()));
        for (Maturity maturity : Maturity.values()) {
            maturities.add(maturity.key());
            languages.forEach(messages -> maturities.add(maturity.key(), messages.text(MATURITY + maturity.key())));
        }
    }

    /** The id of the indicator. */
    public Optional<String> indicator(Cell cell, Place place) {
        return one(indicators, Code.INDICATOR_UNMATCHED, cell, place);
    }

    /** Whether a name beside an id belongs to another indicator, as after a sort of one column alone. */
    public boolean contradicts(String id, Cell name, Place place) {
        SortedSet<String> named = indicators.find(name.text());
        boolean other = !named.isEmpty() && !named.contains(id);
        if (other) {
            findings.add(Code.INDICATOR_AMBIGUOUS, place, name.text(), id + ", " + String.join(", ", named));
        }
        return other;
    }

    /** The id of the body. */
    public Optional<String> body(Cell cell, Place place) {
        return one(bodies, Code.BODY_UNMATCHED, cell, place);
    }

    /** The period. */
    public Optional<Period> period(Cell cell, Place place) {
        Optional<Period> period = PeriodWords.read(cell.text());
        if (period.isEmpty()) {
            findings.add(Code.PERIOD_UNREADABLE, place, cell.text());
        }
        return period;
    }

    /** The id of the source. */
    public Optional<String> source(Cell cell, Place place) {
        return word(sources, "source", cell, place);
    }

    /** The id of a value of a dimension, which the indicator must be broken down by. */
    public Optional<String> value(String dimension, Indicator indicator, Cell cell, Place place) {
        if (!indicator.dimensions().contains(dimension)) {
            findings.add(Code.DIMENSION_NOT_DECLARED, place, dimension, indicator.id());
            return Optional.empty();
        }
        return word(dimensions.getOrDefault(dimension, new Names()), dimension, cell, place);
    }

    /** How firm a figure is. */
    public Optional<Maturity> maturity(Cell cell, Place place) {
        return word(maturities, "status", cell, place).flatMap(Maturity::of);
    }

    /** A day, ISO 8601. */
    public Optional<String> day(Cell cell, Place place) {
        Optional<String> day = cell.kind() == Cell.Kind.FLAWED ? Optional.empty() : DayWords.read(cell.text());
        if (day.isEmpty()) {
            findings.add(Code.WORD_UNMATCHED, place, cell.text(), "", "as-of");
        }
        return day;
    }

    private Optional<String> one(Names names, Code unmatched, Cell cell, Place place) {
        SortedSet<String> found = names.find(cell.text());
        if (found.isEmpty()) {
            findings.add(unmatched, place, cell.text(), names.nearest(cell.text()));
        } else if (found.size() > 1) {
            findings.add(Code.INDICATOR_AMBIGUOUS, place, cell.text(), String.join(", ", found));
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    private Optional<String> word(Names names, String column, Cell cell, Place place) {
        SortedSet<String> found = names.find(cell.text());
        if (found.size() != 1) {
            findings.add(Code.WORD_UNMATCHED, place, cell.text(), names.nearest(cell.text()), column);
            return Optional.empty();
        }
        return Optional.of(found.first());
    }
}
