package dev.annals.core.view.register.bodies;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.Share;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of one indicator by its dimensions, with the share of each part where parts add up. */
public final class BreakdownRegister {

    private static final String NAME = "breakdown";

    private final Cells cells;
    private final Edition edition;

    /** For an edition. */
    public BreakdownRegister(Cells cells) {
        this.cells = cells;
        this.edition = cells.edition();
    }

    /** One indicator of a body in a period, by its dimensions. */
    public Register of(Block.Breakdown block) {
        return table(edition.indicator(block.indicator()), block.body(), block.period());
    }

    /** One indicator of a body in a period, by its dimensions. */
    public Register.Table table(Indicator indicator, String body, Period period) {
        Measured measured = edition.measured();
        Optional<Reading> whole = measured.series(indicator.id(), body).flatMap(series -> series.at(period));
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.part"))
                .column("number", edition.name(period))
                .optional("number", cells.message("column.share"))
                .optional("number", edition.name(period.previous()))
                .optional("change", cells.message("column.change"));
        byDimension(indicator, body, period, whole).forEach(draft::group);
        List<Row> crossed = crossed(indicator, body, period, whole);
        if (!crossed.isEmpty()) {
            draft.group(Cells.words(cells.message("breakdown.crossed")), crossed);
        }
        whole.filter(reading -> reading.observation().isPresent())
                .ifPresent(reading -> draft.total(
                        Cells.of(cells.message("register.total")),
                        figure(indicator, Optional.of(reading)),
                        Cells.BLANK,
                        Cells.BLANK,
                        Cells.BLANK));
        String title = indicator.title().or(edition.language());
        String caption = cells.message("breakdown.caption", title, edition.name(period));
        return new Register.Table(NAME, caption, draft.table());
    }

    /** The rows of each dimension that has any, by its name. */
    private Map<Line, List<Row>> byDimension(Indicator indicator, String body, Period period, Optional<Reading> whole) {
        Map<Line, List<Row>> groups = new LinkedHashMap<>();
        for (Dimension dimension : edition.model().catalogue().dimensions()) {
            List<Row> rows = new ArrayList<>();
            for (Dimension.Value value : dimension.values()) {
                Disaggregation part = Disaggregation.of(dimension.id(), value.id());
                edition.measured()
                        .series(indicator.id(), body, part)
                        .filter(series -> series.at(period).isPresent())
                        .ifPresent(series -> rows.add(row(cells.line(value.title()), series, period, whole)));
            }
            if (!rows.isEmpty()) {
                groups.put(cells.line(dimension.title()), rows);
            }
        }
        return groups;
    }

    private List<Row> crossed(Indicator indicator, String body, Period period, Optional<Reading> whole) {
        return edition.measured().parts(indicator.id(), body).stream()
                .filter(series -> series.disaggregation().values().size() > 1)
                .filter(series -> series.at(period).isPresent())
                .map(series -> row(Cells.words(name(series.disaggregation())), series, period, whole))
                .toList();
    }

    private String name(Disaggregation part) {
        List<String> names = new ArrayList<>();
        for (Dimension dimension : edition.model().catalogue().dimensions()) {
            Optional.ofNullable(part.values().get(dimension.id()))
                    .flatMap(dimension::value)
                    .map(value -> value.title().or(edition.language()))
                    .ifPresent(names::add);
        }
        return String.join(cells.message("breakdown.and"), names);
    }

    private Row row(Line name, Series series, Period period, Optional<Reading> whole) {
        Indicator indicator = series.indicator();
        Optional<Reading> reading = series.at(period);
        Optional<BigDecimal> share = indicator.aggregation() == Aggregation.SUM
                ? value(reading).flatMap(part -> value(whole).flatMap(all -> Share.percent(part, all)))
                : Optional.empty();
        return TableDraft.row(
                "entry",
                Cells.of(name),
                figure(indicator, reading),
                share.map(percent -> Cells.of(cells.message("binding.rate", percent.toPlainString())))
                        .orElse(Cells.NONE),
                figure(indicator, series.at(period.previous())),
                reading.flatMap(Reading::change)
                        .map(change -> Cells.of(edition.wording().change(change, indicator.unit())))
                        .orElse(Cells.NONE));
    }

    private static Optional<BigDecimal> value(Optional<Reading> reading) {
        return reading.flatMap(Reading::observation).flatMap(one -> one.figure().value());
    }

    private Cell figure(Indicator indicator, Optional<Reading> reading) {
        return reading.flatMap(Reading::observation)
                .map(Observation::figure)
                .map(figure -> Cells.of(
                        edition.wording().figure(figure, indicator.unit()).text()))
                .orElse(Cells.NONE);
    }
}
