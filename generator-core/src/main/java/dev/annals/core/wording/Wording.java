package dev.annals.core.wording;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Quantity;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.observation.Change;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The one formatter of numbers: figures and changes in the words of one language, for tiles, charts, tables, prose and
 * downloads alike. Numbers keep the precision typed; what must be rounded is rounded half up.
 *
 * <p>Chinese is written as an office writes it: 近2万个, 5000余场次, 80%以上, ≥82所, 1∶13.4, 全省第2. English counts in
 * thousands and millions: more than 5,000 sessions, 130 million yuan, at least 80%, 60–80%.
 *
 * <p>The words are messages {@code comparator.*}, {@code scale.*}, {@code range.dash}, {@code proportion.colon},
 * {@code rank.*}, {@code missing.*} and {@code change.*}; names of units are titles of the catalogue, where an English
 * title may hold two forms ({@code school | schools}) or stand in parentheses ({@code (number)}: for heads and axes only).
 */
public final class Wording {

    private static final int MOST_DECIMALS = 2;

    private final Language language;
    private final UnitCatalogue units;
    private final Digits digits;
    private final UnitNames names;
    private final FigureWords figures;
    private final ChangeWords changes;

    /** A wording in the language of the messages. */
    public Wording(Messages messages, UnitCatalogue units) {
        this.language = messages.language();
        this.units = units;
        this.digits = new Digits(language);
        this.names = new UnitNames(language);
        this.figures = new FigureWords(messages);
        this.changes = new ChangeWords(messages);
    }

    /**
     * A figure in words.
     *
     * @param figure the figure
     * @param unit the unit of its indicator, for figures that name none
     */
    public Worded figure(Figure figure, Unit unit) {
        return figures.of(figure, written(figure).orElse(unit));
    }

    private Optional<Unit> written(Figure figure) {
        if (figure instanceof Figure.Range range) {
            return units.find(range.high().unit());
        }
        return figure instanceof Figure.Single single
                ? units.find(single.quantity().unit())
                : Optional.empty();
    }

    /**
     * A change as a clause: 增加800人, 减少1.2万人, 提高2个百分点, 增长12.3%, 与上年持平; up 800 people, down 2 percentage
     * points. Amounts from a myriad (Chinese) or a million (English) on are scaled where two decimals tell them exactly.
     */
    public String change(Change change, Unit unit) {
        return changes.sentence(change, unit);
    }

    /** A change for a table, without unit: +800, −3.1%, +2个百分点, +2 pp; 0 for none. */
    public String signed(Change change, Unit unit) {
        return changes.signed(change, unit, Scale.ONE);
    }

    /** The same for a column that is counted in a scale: +0.08 for 800 in 万. */
    public String signed(Change change, Unit unit, Scale scale) {
        return changes.signed(change, unit, scale);
    }

    /**
     * A range of values worded as a target is: in its scale, with its decimals or those of the indicator.
     *
     * @param low the lower value in units
     * @param high the higher value in units
     */
    public String between(BigDecimal low, BigDecimal high, Figure target, Indicator indicator) {
        Optional<Quantity> like =
                target instanceof Figure.Single single ? Optional.of(single.quantity()) : Optional.empty();
        Scale scale = like.map(Quantity::scale).orElse(Scale.ONE);
        int typed = like.map(quantity -> Math.max(0, quantity.number().scale())).orElse(0);
        int decimals = indicator.decimals().orElse(typed);
        Quantity from = rounded(low, scale, decimals, indicator.unit().id());
        Quantity to = rounded(high, scale, decimals, indicator.unit().id());
        Figure figure = from.number().compareTo(to.number()) == 0
                ? new Figure.Single(Comparator.EXACT, from, Optional.empty())
                : new Figure.Range(from, to);
        return figure(figure, indicator.unit()).text();
    }

    private static Quantity rounded(BigDecimal value, Scale scale, int decimals, String unit) {
        BigDecimal number = value.movePointLeft(scale.exponent()).setScale(decimals, RoundingMode.HALF_UP);
        return new Quantity(number, scale, unit);
    }

    /** A decimal with separated thousands, its decimals kept: 12,345.60 and −3. Never for years. */
    public String number(BigDecimal number) {
        return digits.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /**
     * A figure for a column whose head names scale and unit: 近2 for 近2万 in 万, ≥82, 80以上, 60～80. Proportions, ranks and
     * missing figures in words.
     */
    public String table(Figure figure, Scale scale) {
        return figures.cell(figure, scale);
    }

    /** The scale that a figure is told in: 万 for 近2万个; in English one, million or more. */
    public Scale scale(Figure figure) {
        return figures.scale(figure);
    }

    /** The unit's name for heads and axes: 所, schools, %. */
    public String unit(Unit unit) {
        return names.head(unit);
    }

    /** Scale and unit for heads and axes: 万人, million people, %. */
    public String unit(Unit unit, Scale scale) {
        String word = figures.scale(scale);
        if (word.isEmpty()) {
            return names.head(unit);
        }
        return Worded.join(word, names.behind(unit, false));
    }

    /**
     * The scale in which a set of values is best told: 万 from 10,000 and 亿 from 100,000,000 on in Chinese; thousand from
     * 10,000, million and billion in English; by the largest of them. Decimals: as many as the values need, at most two.
     */
    public AxisScale axis(Collection<BigDecimal> values) {
        BigDecimal largest = values.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        Scale scale = scales().stream()
                .filter(one -> largest.compareTo(threshold(one)) >= 0)
                .findFirst()
                .orElse(Scale.ONE);
        return axis(values, scale);
    }

    /** The same, counted in a scale that is given. */
    public AxisScale axis(Collection<BigDecimal> values, Scale scale) {
        int decimals = values.stream()
                .mapToInt(value -> value.scaleByPowerOfTen(-scale.exponent())
                        .stripTrailingZeros()
                        .scale())
                .reduce(0, Math::max);
        return new AxisScale(scale, Math.min(decimals, MOST_DECIMALS));
    }

    private List<Scale> scales() {
        return language == Language.ENGLISH
                ? List.of(Scale.BILLION, Scale.MILLION, Scale.THOUSAND)
                : List.of(Scale.HUNDRED_MILLION, Scale.TEN_THOUSAND);
    }

    /** In English, thousands up to 9,999 read better in full. */
    private static BigDecimal threshold(Scale scale) {
        return scale == Scale.THOUSAND ? Scale.TEN_THOUSAND.expand(BigDecimal.ONE) : scale.expand(BigDecimal.ONE);
    }

    /** A value on an axis, rounded half up to the axis' decimals: 2.5 for 25,000 in 万; zero without decimals. */
    public String tick(BigDecimal value, AxisScale axis) {
        if (value.signum() == 0) {
            return "0";
        }
        return digits.of(
                value.scaleByPowerOfTen(-axis.scale().exponent()).setScale(axis.decimals(), RoundingMode.HALF_UP));
    }

    /** What the numbers of an axis are in: 万人, million people, %. */
    public String label(AxisScale axis, Unit unit) {
        return unit(unit, axis.scale());
    }
}
