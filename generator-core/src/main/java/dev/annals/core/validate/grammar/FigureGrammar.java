package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import dev.annals.core.model.Change;
import dev.annals.core.model.UnitCatalogue;
import dev.annals.core.model.figure.Figure;
import java.util.List;

/** Reads figures and changes as they are typed in YAML. */
public final class FigureGrammar {

    private final UnitCatalogue units;

    /** A grammar that knows these units. */
    public FigureGrammar(UnitCatalogue units) {
        this.units = units;
    }

    /**
     * Reads a figure.
     *
     * @param text the scalar as typed, such as 近2万个
     * @param unit id of the unit that holds when the text names none
     */
    public Parsed<Figure> figure(String text, String unit) {
        return new Parsed.Bad<>(Code.FIGURE_MALFORMED, 0, List.of(text, unit, units.toString()));
    }

    /** Reads a change, such as 增加800人, +800, 提高2个百分点 or 增长12.3%. */
    public Parsed<Change> change(String text) {
        return new Parsed.Bad<>(Code.FIGURE_CHANGE_MALFORMED, 0, List.of(text));
    }
}
