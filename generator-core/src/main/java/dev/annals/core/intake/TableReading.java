package dev.annals.core.intake;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.intake.edit.Remarks;
import dev.annals.core.intake.layout.Layout;
import dev.annals.core.intake.layout.Role;
import dev.annals.core.intake.match.FigureWords;
import dev.annals.core.intake.match.RowWords;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.sheet.Cell;
import dev.annals.core.source.sheet.Row;
import dev.annals.core.source.sheet.Span;
import dev.annals.core.source.sheet.Table;
import dev.annals.core.validate.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the rows of one table. A row without any figure, such as a heading between the rows or a remark below them, is
 * left alone; an empty cell is counted.
 */
final class TableReading {

    private final Table table;
    private final Layout layout;
    private final Register register;
    private final RowWords words;
    private final FigureWords figures;
    private final Defaults defaults;
    private final Findings findings;
    private final List<Entry> entries = new ArrayList<>();
    private int empty;

    /**
     * What holds for rows that do not say it.
     *
     * @param period their period, where one was given
     * @param body their body
     */
    record Defaults(Optional<Period> period, String body) {}

    /** What all tables of a run share. */
    record Context(Register register, RowWords words, FigureWords figures, Defaults defaults, Findings findings) {}

    TableReading(Table table, Layout layout, Context context) {
        this.table = table;
        this.layout = layout;
        this.register = context.register();
        this.words = context.words();
        this.figures = context.figures();
        this.defaults = context.defaults();
        this.findings = context.findings();
    }

    /** The figures that are right, in the order of the rows. */
    List<Entry> entries() {
        return entries;
    }

    /** How many cells of rows with figures hold none. */
    int empty() {
        return empty;
    }

    void read() {
        for (Span span : table.merged()) {
            if (span.lastRow() >= layout.header()) {
                findings.add(Code.CELL_FLAWED, table.at(span.row(), span.column()), "merged", span.name());
            }
        }
        table.rows().stream().filter(row -> row.number() > layout.header()).forEach(this::row);
    }

    private void row(Row row) {
        SortedMap<Integer, Cell> values = values(row);
        if (values.isEmpty()) {
            empty += named(row).isPresent() ? slots() : 0;
            return;
        }
        empty += slots() - values.size();
        Optional<Indicator> indicator = indicator(row);
        Optional<String> body = cell(row, Role.BODY)
                .map(cell -> words.body(cell, at(row, cell)))
                .orElse(Optional.of(defaults.body()));
        Optional<Period> period = layout.periods().isEmpty() ? period(row) : Optional.empty();
        Remarks remarks = remarks(row);
        if (indicator.isEmpty()) {
            return;
        }
        Optional<Disaggregation> part = part(row, indicator.get());
        Optional<String> unit = cell(row, Role.UNIT).map(Cell::text);
        boolean fits = cell(row, Role.UNIT)
                .map(cell -> figures.fits(cell.text(), indicator.get(), at(row, cell)))
                .orElse(true);
        values.forEach((column, cell) -> figures.text(cell, at(row, cell))
                .filter(text -> fits && part.isPresent())
                .flatMap(text -> figures.read(text, unit, indicator.get(), at(row, cell)))
                .ifPresent(worded -> Optional.ofNullable(layout.periods().get(column))
                        .or(() -> period)
                        .ifPresent(when -> body.ifPresent(who -> entries.add(new Entry(
                                new Slot(indicator.get().id(), who, when, part.get()),
                                indicator.get(),
                                worded,
                                remarks,
                                at(row, cell)))))));
    }

    private int slots() {
        return Math.max(1, layout.periods().size());
    }

    private SortedMap<Integer, Cell> values(Row row) {
        SortedMap<Integer, Cell> values = new TreeMap<>();
        if (layout.periods().isEmpty()) {
            cell(row, Role.VALUE).ifPresent(cell -> values.put(cell.column(), cell));
        } else {
            row.cells().stream()
                    .filter(cell -> layout.periods().containsKey(cell.column()))
                    .forEach(cell -> values.put(cell.column(), cell));
        }
        return values;
    }

    private Optional<Cell> named(Row row) {
        return cell(row, Role.ID).or(() -> cell(row, Role.INDICATOR));
    }

    private Optional<Indicator> indicator(Row row) {
        Optional<Cell> named = named(row);
        if (named.isEmpty()) {
            Place place = table.at(row.number(), row.cells().get(0).column());
            findings.add(Code.INDICATOR_UNMATCHED, place, "", "");
        }
        Optional<String> id = named.flatMap(cell -> words.indicator(cell, at(row, cell)));
        boolean contradicted = cell(row, Role.ID).isPresent()
                && id.isPresent()
                && cell(row, Role.INDICATOR)
                        .filter(name -> words.contradicts(id.get(), name, at(row, name)))
                        .isPresent();
        return id.filter(one -> !contradicted).flatMap(register.catalogue()::find);
    }

    /** Which part of the whole the row is of; empty when a value cannot be found, which is a finding. */
    private Optional<Disaggregation> part(Row row, Indicator indicator) {
        TreeMap<String, String> values = new TreeMap<>();
        boolean all = true;
        for (Map.Entry<Integer, String> dimension : layout.dimensions().entrySet()) {
            Optional<Cell> cell = row.cell(dimension.getKey());
            if (cell.isPresent()) {
                Optional<String> value = words.value(dimension.getValue(), indicator, cell.get(), at(row, cell.get()));
                value.ifPresent(id -> values.put(dimension.getValue(), id));
                all &= value.isPresent();
            }
        }
        return all ? Optional.of(new Disaggregation(values)) : Optional.empty();
    }

    private Optional<Period> period(Row row) {
        Optional<Cell> cell = cell(row, Role.PERIOD);
        if (cell.isPresent()) {
            return words.period(cell.get(), at(row, cell.get()));
        }
        if (defaults.period().isEmpty()) {
            int column = layout.column(Role.PERIOD).orElse(layout.columns().getOrDefault(Role.VALUE, 1));
            findings.add(Code.PERIOD_UNREADABLE, table.at(row.number(), column), "");
        }
        return defaults.period();
    }

    private Remarks remarks(Row row) {
        return new Remarks(
                cell(row, Role.STATUS).flatMap(cell -> words.maturity(cell, at(row, cell))),
                cell(row, Role.AS_OF).flatMap(cell -> words.day(cell, at(row, cell))),
                cell(row, Role.SOURCE).flatMap(cell -> words.source(cell, at(row, cell))),
                cell(row, Role.NOTE).flatMap(cell -> figures.text(cell, at(row, cell))));
    }

    private Optional<Cell> cell(Row row, Role role) {
        return layout.column(role).flatMap(row::cell);
    }

    private Place at(Row row, Cell cell) {
        return table.at(row.number(), cell.column());
    }
}
