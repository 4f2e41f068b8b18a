package dev.annals.core.view.register.bodies;

import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.compute.Share;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Dimension;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Measure;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        Optional<Series> series = edition.measured().series(indicator.id(), body);
        Optional<Reading> whole = series.flatMap(found -> found.at(period));
        List<Series> parts = edition.measured().parts(indicator.id(), body);
        Measure measure = Measure.of(
                edition,
                Stream.concat(parts.stream(), series.stream())
                        .flatMap(one -> Stream.of(figure(one.at(period)), figure(one.at(period.previous())))));
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.part"))
                .column("number", edition.name(period))
                .optional("number", cells.message("column.share"))
                .optional("number", edition.name(period.previous()))
                .optional("change", cells.message("column.change"));
        Rows rows = new Rows(parts, period, whole, measure);
        byDimension(rows).forEach(draft::group);
        List<Row> crossed = crossed(rows);
        if (!crossed.isEmpty()) {
            draft.group(Cells.words(cells.message("breakdown.crossed")), crossed);
        }
        whole.filter(reading -> reading.observation().isPresent())
                .ifPresent(reading -> draft.total(
                        Cells.of(cells.message("register.total")),
                        measure.cell(figure(Optional.of(reading))),
                        Cells.BLANK,
                        Cells.BLANK,
                        Cells.BLANK));
        String title = indicator.title().or(edition.language());
        String caption = cells.message("breakdown.caption", title, edition.name(period));
        return new Register.Table(NAME, measure.caption(caption), draft.table());
    }

    /** The rows of each dimension that has any, by its name. */
    private Map<Line, List<Row>> byDimension(Rows all) {
        Map<Line, List<Row>> groups = new LinkedHashMap<>();
        for (Dimension dimension : edition.model().catalogue().dimensions()) {
            List<Row> rows = new ArrayList<>();
            for (Dimension.Value value : dimension.values()) {
                Disaggregation part = Disaggregation.of(dimension.id(), value.id());
                all.told()
                        .filter(series -> series.disaggregation().equals(part))
                        .forEach(series -> rows.add(row(cells.line(value.title()), series, all)));
            }
            if (!rows.isEmpty()) {
                groups.put(cells.line(dimension.title()), rows);
            }
        }
        return groups;
    }

    private List<Row> crossed(Rows all) {
        return all.told()
                .filter(series -> series.disaggregation().values().size() > 1)
                .map(series -> row(Cells.words(name(series.disaggregation())), series, all))
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

    private Row row(Line name, Series series, Rows all) {
        Indicator indicator = series.indicator();
        Optional<Reading> reading = series.at(all.period);
        Optional<BigDecimal> share = indicator.aggregation() == Aggregation.SUM
                ? value(reading).flatMap(part -> value(all.whole).flatMap(whole -> Share.percent(part, whole)))
                : Optional.empty();
        return TableDraft.row(
                "entry",
                Cells.of(name),
                all.measure.cell(figure(reading)),
                share.map(percent -> Cells.of(cells.message("binding.rate", percent.toPlainString())))
                        .orElse(Cells.NONE),
                all.measure.cell(figure(series.at(all.period.previous()))),
                reading.flatMap(Reading::change)
                        .map(change ->
                                Cells.of(edition.wording().signed(change, indicator.unit(), all.measure.scale())))
                        .orElse(Cells.NONE));
    }

    private static Optional<BigDecimal> value(Optional<Reading> reading) {
        return figure(reading).flatMap(Figure::value);
    }

    private static Optional<Figure> figure(Optional<Reading> reading) {
        return reading.flatMap(Reading::observation).map(Observation::figure);
    }

    /** What the rows of a table are made of. */
    private record Rows(List<Series> parts, Period period, Optional<Reading> whole, Measure measure) {

        /** The parts of which there is something to tell. */
        Stream<Series> told() {
            return parts.stream().filter(series -> series.at(period).isPresent());
        }
    }
}
