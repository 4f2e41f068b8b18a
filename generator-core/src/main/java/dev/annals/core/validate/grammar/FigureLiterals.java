package dev.annals.core.validate.grammar;

import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Change;
import java.util.Optional;
import java.util.function.Function;

/** Reads figures and changes that stand in running text, where nothing says where they end: the longest reading counts. */
public final class FigureLiterals {

    /** Longest scale and unit looked for behind a number, in UTF-16 units. */
    private static final int LONGEST_UNIT = 8;

    /** Longest change looked for, in UTF-16 units. */
    private static final int LONGEST_CHANGE = 24;

    private final FigureGrammar grammar;

    /** Literals in these units. */
    public FigureLiterals(UnitCatalogue units) {
        this.grammar = new FigureGrammar(units);
    }

    /**
     * Something read from text.
     *
     * @param value what it says
     * @param end where it ends in the text, in UTF-16 units, 0-based, exclusive
     */
    public record Literal<T>(T value, int end) {}

    /**
     * The longest single figure with a unit.
     *
     * @param text the running text
     * @param start where the figure starts, with its comparator if it has one
     * @param digitsEnd where its digits end
     */
    public Optional<Literal<Figure.Single>> figure(String text, int start, int digitsEnd) {
        int longest = Math.min(text.length(), digitsEnd + LONGEST_UNIT);
        return longest(text, start, digitsEnd, longest, typed -> grammar.figure(typed, ""))
                .filter(literal -> literal.value() instanceof Figure.Single)
                .map(literal -> new Literal<>((Figure.Single) literal.value(), literal.end()))
                .filter(literal -> !literal.value().quantity().unit().isEmpty());
    }

    /**
     * The longest change.
     *
     * @param text the running text
     * @param start where it starts, with the word that says which way
     * @param unit id of the unit of an absolute change
     */
    public Optional<Literal<Change>> change(String text, int start, String unit) {
        int longest = Math.min(text.length(), start + LONGEST_CHANGE);
        return longest(text, start, start, longest, typed -> grammar.change(typed, unit));
    }

    private static <T> Optional<Literal<T>> longest(
            String text, int start, int shortest, int longest, Function<String, Parsed<T>> reading) {
        for (int end = longest; end > shortest; end--) {
            String typed = text.substring(start, end);
            if (typed.strip().length() == typed.length() && reading.apply(typed) instanceof Parsed.Good<T> good) {
                return Optional.of(new Literal<>(good.value(), end));
            }
        }
        return Optional.empty();
    }

    /** The text with full-width and look-alike characters in their plain forms, each where it was. */
    public static String plain(String text) {
        return Cursor.plain(text);
    }
}
