package dev.annals.core.view.register.draft;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.table.Cell;
import dev.annals.core.wording.Worded;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In what the figures of several columns are told: in one unit and scale, which the caption names, or, when they are not
 * all in one unit, each in its own.
 *
 * @param edition the edition
 * @param unit the unit of all; absent when there are several or none
 * @param scale the smallest scale that one of them is told in
 */
public record Measure(Edition edition, Optional<Unit> unit, Scale scale) {

    /** The unit of figures that name none. */
    static final Unit NO_UNIT = new Unit("", new Text(Map.of(Language.CHINESE, "")), UnitKind.TEXT, List.of());

    /** The measure of these figures; those that are not there do not count. */
    public static Measure of(Edition edition, Stream<Optional<Figure>> figures) {
        List<Figure.Single> singles = figures.flatMap(Optional::stream)
                .filter(Figure.Single.class::isInstance)
                .map(Figure.Single.class::cast)
                .toList();
        List<String> units = singles.stream()
                .map(single -> single.quantity().unit())
                .distinct()
                .toList();
        Scale scale = singles.stream()
                .map(single -> edition.wording().scale(single))
                .min(Comparator.naturalOrder())
                .orElse(Scale.ONE);
        Optional<Unit> unit = units.size() == 1 ? edition.units().find(units.get(0)) : Optional.empty();
        return new Measure(edition, unit, scale);
    }

    /** The caption with the unit, where all have one. */
    public String caption(String words) {
        return unit.map(one -> edition.messages()
                        .text("register.unit", words, edition.wording().unit(one, scale)))
                .orElse(words);
    }

    /** A cell of a figure, or of why there is none. */
    public Cell cell(Optional<Figure> figure) {
        return figure.map(found -> Cells.of(words(found))).orElse(Cells.NONE);
    }

    /** A figure with its unit, as a sentence says it. */
    public String sentence(Figure figure) {
        return unit.map(one -> Worded.join(words(figure), edition.wording().unit(one, scale)))
                .orElseGet(() -> words(figure));
    }

    private String words(Figure figure) {
        return unit.isPresent()
                ? edition.wording().table(figure, scale)
                : edition.wording().figure(figure, NO_UNIT).text();
    }
}
