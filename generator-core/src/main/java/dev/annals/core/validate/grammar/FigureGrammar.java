package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.observation.Change;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads figures and changes as they are typed in YAML. Numbers stay decimals with the precision typed; half-width and
 * full-width characters read alike; space is allowed between the parts.
 *
 * <table>
 * <caption>Forms of a figure</caption>
 * <tr><th>form</th><th>examples</th></tr>
 * <tr><td>single</td><td>{@code 100所}, {@code 近2万个}, {@code 5000余场次}, {@code 80%以上}, {@code ≥82所},
 *     {@code 1.3亿元}, {@code at least 3.2 million yuan}</td></tr>
 * <tr><td>range</td><td>{@code 60～80%}, {@code 60%～80%}, {@code 60-80}, {@code 3～5万人}, {@code 5000～1万人}</td></tr>
 * <tr><td>proportion</td><td>{@code 1:13.4}</td></tr>
 * <tr><td>rank</td><td>{@code 全省第2}, {@code 第2名}, {@code 全国第一}, {@code 首位}</td></tr>
 * </table>
 *
 * <p>A range's first number without scale and unit shares the scale of the second when it is the smaller of the two
 * numbers (3～5万 is 3万 to 5万), and else stands for itself (5000～1万 is 5000 to 10000). 达 before another
 * comparator only says that it is reached (达80%以上 is 80%以上); any other pair is refused.
 *
 * <table>
 * <caption>Failures and their arguments</caption>
 * <tr><th>code</th><th>arguments</th></tr>
 * <tr><td>{@link Code#FIGURE_EMPTY}</td><td>none</td></tr>
 * <tr><td>{@link Code#FIGURE_MALFORMED}, {@link Code#FIGURE_CHANGE_MALFORMED}</td>
 *     <td>the whole text, what stands where reading stopped (may be empty)</td></tr>
 * <tr><td>{@link Code#FIGURE_UNIT_UNKNOWN}</td><td>the word, the nearest unit or nothing</td></tr>
 * <tr><td>{@link Code#FIGURE_UNIT_MISMATCH}</td><td>the unit written, the unit expected</td></tr>
 * <tr><td>{@link Code#FIGURE_RANGE_REVERSED}</td><td>the first end, the second end, as plain numbers</td></tr>
 * </table>
 */
public final class FigureGrammar {

    private final UnitCatalogue catalogue;
    private final UnitWords units;
    private final BareNumbers bare = new BareNumbers();

    /** A grammar that knows these units. */
    public FigureGrammar(UnitCatalogue units) {
        this.catalogue = units;
        this.units = new UnitWords(units);
    }

    /**
     * Reads a figure.
     *
     * @param text the scalar as typed, such as 近2万个
     * @param unit id of the unit that holds when the text names none; a text that names another fails. Empty: any
     */
    public Parsed<Figure> figure(String text, String unit) {
        if (BareNumbers.matches(text)) {
            return bare.figure(text);
        }
        Cursor in = new Cursor(text);
        try {
            in.skipSpace();
            if (in.atEnd()) {
                throw new Failure(Code.FIGURE_EMPTY, 0);
            }
            Optional<Figure> rank = RankReading.read(in);
            Figure figure = rank.isPresent() ? rank.get() : number(in, idOf(unit));
            end(in);
            return new Parsed.Good<>(figure);
        } catch (Failure failure) {
            return failure.as();
        }
    }

    /** Reads a change whose unit is not checked; see {@link #change(String, String)}. */
    public Parsed<Change> change(String text) {
        return change(text, "");
    }

    /**
     * Reads a change: a sign or a word that says which way, a number, and its unit: {@code 增加800人}, {@code +800},
     * {@code 提高2个百分点}, {@code 下降12.3%}, {@code 增长1.5倍}; or {@code 翻番} (+100 %), {@code 翻两番} (+300 %),
     * {@code 持平} (0). The amount keeps the precision typed: its {@link BigDecimal#ulp()} is the last digit typed.
     *
     * @param text the scalar as typed
     * @param unit id of the unit that an absolute change must be in; empty: any
     */
    public Parsed<Change> change(String text, String unit) {
        Cursor in = new Cursor(text);
        try {
            in.skipSpace();
            Change change = new ChangeReading(units, idOf(unit)).read(in);
            end(in);
            return new Parsed.Good<>(change);
        } catch (Failure failure) {
            return failure.asChange();
        }
    }

    private String idOf(String spelling) {
        return catalogue.find(spelling).map(Unit::id).orElse(spelling);
    }

    private static void end(Cursor in) {
        in.skipSpace();
        if (!in.atEnd()) {
            throw Numeral.malformed(in, in.at());
        }
    }

    private Figure number(Cursor in, String unit) {
        int start = in.at();
        Comparator before = Vocabulary.BEFORE.take(in).orElse(Comparator.EXACT);
        if (before == Comparator.REACHES) {
            before = Vocabulary.BEFORE.take(in).orElse(before);
        }
        boolean plain = in.at() == start;
        Amount amount = Amount.read(in, units);
        if (amount.isBare() && in.take(':')) {
            return plain ? proportion(in, amount) : fail(in, start);
        }
        amount.check(unit);
        if (Vocabulary.UNTIL.take(in).isPresent()) {
            return plain ? range(in, amount, unit) : fail(in, start);
        }
        int behind = in.at();
        Comparator after = Vocabulary.AFTER.take(in).orElse(Comparator.EXACT);
        Comparator comparator = only(only(before, amount.inside(), in, amount.unitAt()), after, in, behind);
        return new Figure.Single(comparator, amount.quantity(), Optional.empty());
    }

    private static Figure fail(Cursor in, int offset) {
        throw Numeral.malformed(in, offset);
    }

    private static Comparator only(Comparator one, Comparator other, Cursor in, int offset) {
        if (other == Comparator.EXACT) {
            return one;
        }
        if (one == Comparator.EXACT || one == Comparator.REACHES) {
            return other;
        }
        throw Numeral.malformed(in, offset);
    }

    private static Figure proportion(Cursor in, Amount first) {
        in.skipSpace();
        int at = in.at();
        BigDecimal second = Numeral.decimal(in);
        if (first.number().signum() <= 0) {
            throw Numeral.malformed(in, first.at());
        }
        if (second.signum() < 0) {
            throw Numeral.malformed(in, at);
        }
        return new Figure.Proportion(first.number(), second);
    }

    private Figure range(Cursor in, Amount low, String unit) {
        Amount high = Amount.read(in, units);
        high.check(low.unit().map(Unit::id).orElse(unit));
        if (low.inside() != Comparator.EXACT || high.inside() != Comparator.EXACT) {
            throw Numeral.malformed(in, low.at());
        }
        if (low.unit().isPresent() && high.unit().isEmpty()) {
            throw Numeral.malformed(in, high.unitAt());
        }
        boolean shared = low.isBare() && low.number().compareTo(high.number()) <= 0;
        Quantity from = (shared ? low.with(high.scale()) : low).quantity();
        Quantity until = high.quantity();
        if (from.value().compareTo(until.value()) > 0) {
            throw new Failure(
                    Code.FIGURE_RANGE_REVERSED,
                    high.at(),
                    from.value().toPlainString(),
                    until.value().toPlainString());
        }
        return new Figure.Range(from, until);
    }
}
