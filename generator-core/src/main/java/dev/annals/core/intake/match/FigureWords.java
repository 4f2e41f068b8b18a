package dev.annals.core.intake.match;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.setting.Messages;
import dev.annals.core.source.sheet.Cell;
import dev.annals.core.validate.grammar.FigureGrammar;
import dev.annals.core.validate.grammar.Parsed;
import java.util.Collection;
import java.util.Optional;

/**
 * Reads figures from cells: by the figure grammar, with the unit of a column of units where the cell names none; or the
 * reason why there is none, as its word in data or as it is shown, in any language.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@link Code#CELL_FLAWED}</td><td>{@code error}, {@code formula}, {@code boolean}, {@code scaled},
 *     {@code time}, {@code date}; what the cell shows, or nothing</td></tr>
 * <tr><td>{@link Code#CELL_NOT_A_FIGURE}</td><td>the text; the code of the grammar's finding; the indicator's
 *     unit</td></tr>
 * </table>
 */
public final class FigureWords {

    private static final String REASON = "missing.";

    private final UnitCatalogue units;
    private final FigureGrammar grammar;
    private final Names reasons = new Names();
    private final Findings findings;

    /** A reading that knows these units and the reasons in these languages. */
    public FigureWords(UnitCatalogue units, Collection<Messages> languages, Findings findings) {
        this.units = units;
        this.grammar = new FigureGrammar(units);
        this.findings = findings;
        for (MissingReason reason : MissingReason.values()) {
            reasons.add(reason.key());
            languages.forEach(messages -> reasons.add(reason.key(), messages.text(REASON + reason.key())));
        }
    }

    /**
     * A figure that was read.
     *
     * @param figure what it says
     * @param text how data files write it; of a missing one the word of the reason
     */
    public record Worded(Figure figure, String text) {}

    /** The text of a cell that is neither a date nor flawed; else a finding. */
    public Optional<String> text(Cell cell, Place place) {
        switch (cell.kind()) {
            case DATE -> findings.add(Code.CELL_FLAWED, place, "date", cell.text());
            case FLAWED -> findings.add(Code.CELL_FLAWED, place, cell.text(), "");
            default -> {
                return Optional.of(cell.text());
            }
        }
        return Optional.empty();
    }

    /** Whether the unit in a column of units is that of the indicator; one that is not is a finding. */
    public boolean fits(String unit, Indicator indicator, Place place) {
        Parsed<Figure> one = parse("1" + spaced(unit), indicator);
        if (one instanceof Parsed.Bad<Figure> bad) {
            findings.add(refused(unit, bad, indicator, place));
        }
        return one instanceof Parsed.Good<Figure>;
    }

    /**
     * Reads the text of a cell.
     *
     * @param unit what a column of units says, where there is one; it fits the indicator
     */
    public Optional<Worded> read(String text, Optional<String> unit, Indicator indicator, Place place) {
        Optional<MissingReason> reason = reasons.find(text).stream().findFirst().flatMap(MissingReason::of);
        if (reason.isPresent()) {
            return reason.map(one -> new Worded(new Figure.Missing(one), one.key()));
        }
        Optional<Worded> joined = unit.map(word -> text + spaced(word)).flatMap(words -> good(words, indicator));
        if (joined.isPresent()) {
            return joined;
        }
        Parsed<Figure> alone = parse(text, indicator);
        if (alone instanceof Parsed.Good<Figure> good && !losesScale(good.value(), unit, indicator)) {
            return Optional.of(new Worded(good.value(), text));
        }
        Parsed<Figure> told = unit.isPresent() && alone instanceof Parsed.Good<Figure>
                ? parse(text + spaced(unit.get()), indicator)
                : alone;
        findings.add(refused(text, (Parsed.Bad<Figure>) told, indicator, place));
        return Optional.empty();
    }

    /** The figure that a data file writes like this, if it is one. */
    public Optional<Figure> figure(String text, Indicator indicator) {
        return good(text, indicator).map(Worded::figure);
    }

    private Optional<Worded> good(String text, Indicator indicator) {
        return parse(text, indicator) instanceof Parsed.Good<Figure> good
                ? Optional.of(new Worded(good.value(), text))
                : Optional.empty();
    }

    private Parsed<Figure> parse(String text, Indicator indicator) {
        return grammar.figure(text.strip(), indicator.unit().id());
    }

    /** Whether a number that stands alone would mean less than with its unit: 80以上 beside 万人. */
    private boolean losesScale(Figure figure, Optional<String> unit, Indicator indicator) {
        return unit.map(word -> "1" + spaced(word))
                .flatMap(one -> good(one, indicator))
                .filter(one -> isScaled(one.figure()) && !isScaled(figure) && !namesUnit(figure))
                .isPresent();
    }

    private static boolean isScaled(Figure figure) {
        return quantity(figure).filter(one -> one.scale() != Scale.ONE).isPresent();
    }

    private boolean namesUnit(Figure figure) {
        return quantity(figure).flatMap(one -> units.find(one.unit())).isPresent();
    }

    private static Optional<Quantity> quantity(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return Optional.of(range.high());
        }
        return figure instanceof Figure.Single single ? Optional.of(single.quantity()) : Optional.empty();
    }

    private static Finding refused(String text, Parsed.Bad<Figure> bad, Indicator indicator, Place place) {
        return Finding.of(
                Code.CELL_NOT_A_FIGURE,
                place,
                text,
                bad.code().id(),
                indicator.unit().id());
    }

    /** A unit as it goes behind a number: without parentheses around it; Latin letters after a space. */
    private static String spaced(String unit) {
        String bare = unit.replaceAll("^[(（]|[)）]$", "").strip();
        boolean latin = !bare.isEmpty() && bare.charAt(0) < 0x80 && Character.isLetter(bare.charAt(0));
        return latin ? " " + bare : bare;
    }
}
