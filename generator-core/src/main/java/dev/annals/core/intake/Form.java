package dev.annals.core.intake;

import dev.annals.core.intake.layout.HeaderWords;
import dev.annals.core.intake.layout.Role;
import dev.annals.core.intake.match.FigureWords;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Comparator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.figure.Scale;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A table to fill in: one row for each public indicator and body, one column for each period, with the figures that
 * are there. Internal indicators and bodies are left out, since such a table is sent around.
 */
final class Form {

    private static final int DIGITS_KEPT = 15;
    private static final String PERCENT = "%";

    private final YearFiles years;
    private final FigureWords figures;
    private final Messages messages;

    Form(YearFiles years, FigureWords figures, Messages messages) {
        this.years = years;
        this.figures = figures;
        this.messages = messages;
    }

    /** The rows, the first of which heads the columns. */
    List<List<FormCell>> rows(List<Indicator> indicators, List<Body> bodies, SortedSet<Period> periods) {
        List<List<FormCell>> rows = new ArrayList<>();
        List<FormCell> header = new ArrayList<>();
        header.add(head(Role.ID));
        header.add(head(Role.INDICATOR));
        header.add(head(Role.UNIT));
        header.add(head(Role.IGNORED));
        header.add(head(Role.BODY));
        periods.forEach(period -> header.add(FormCell.of(period.id())));
        rows.add(header);
        for (Body body : bodies) {
            for (Indicator indicator : indicators) {
                if (indicator.isPublic() && body.isPublic()) {
                    rows.add(row(indicator, body, periods));
                }
            }
        }
        return rows;
    }

    private FormCell head(Role role) {
        return FormCell.of(HeaderWords.first(messages, role));
    }

    private List<FormCell> row(Indicator indicator, Body body, SortedSet<Period> periods) {
        Language language = messages.language();
        List<FormCell> cells = new ArrayList<>();
        cells.add(FormCell.of(indicator.id()));
        cells.add(FormCell.of(indicator.title().or(language)));
        cells.add(FormCell.of(indicator.unit().id()));
        cells.add(FormCell.of(
                indicator.definition().map(text -> text.or(language)).orElse("")));
        cells.add(FormCell.of(body.title().or(language)));
        for (Period period : periods) {
            Slot slot = new Slot(indicator.id(), body.id(), period, Disaggregation.WHOLE);
            cells.add(years.holder(slot)
                    .flatMap(file -> file.written(indicator.id(), slot.part()))
                    .map(written -> figure(written, indicator))
                    .orElse(FormCell.of("")));
        }
        return cells;
    }

    private FormCell figure(YearFile.Written written, Indicator indicator) {
        Optional<MissingReason> reason =
                Optional.ofNullable(written.keys().get("missing")).flatMap(MissingReason::of);
        if (reason.isPresent()) {
            return FormCell.of(messages.text("missing." + reason.get().key()));
        }
        return figures.figure(written.keys().getOrDefault("value", ""), indicator)
                .flatMap(figure -> number(figure, indicator))
                .orElseGet(() -> FormCell.of(written.text()));
    }

    /** A plain number as a number, so that programs can compute with it. */
    private static Optional<FormCell> number(Figure figure, Indicator indicator) {
        if (!(figure instanceof Figure.Single single)
                || single.comparator() != Comparator.EXACT
                || single.quantity().scale() != Scale.ONE
                || single.quantity().number().precision() > DIGITS_KEPT) {
            return Optional.empty();
        }
        BigDecimal number = single.quantity().number();
        int decimals = Math.max(0, number.scale());
        String format = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        boolean percent = indicator.unit().id().equals(PERCENT);
        return Optional.of(
                percent
                        ? new FormCell("", Optional.of(number.scaleByPowerOfTen(-2)), format + PERCENT)
                        : new FormCell("", Optional.of(number), format));
    }
}
