package dev.annals.core.intake.layout;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.intake.match.PeriodWords;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.sheet.Cell;
import dev.annals.core.source.sheet.Row;
import dev.annals.core.source.sheet.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the row that heads the columns: the first one, among the first {@value #LOOKED_AT} that are not empty, with a
 * column of indicators and one of values or of a period. What stands above is a title and is not read.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@link Code#HEADER_MISSING}</td><td>the first words of the table; what is missing: {@code indicator} or
 *     {@code values}</td></tr>
 * <tr><td>{@link Code#COLUMN_UNKNOWN}</td><td>the head, empty when there is none; the nearest word or nothing</td></tr>
 * <tr><td>{@link Code#COLUMN_TWICE}</td><td>the head; the place of the other</td></tr>
 * </table>
 */
public final class LayoutReading {

    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 60;

    private final HeaderWords words;
    private final Table table;
    private final Findings findings;
    private final Map<Role, Integer> columns = new EnumMap<>(Role.class);
    private final SortedMap<Integer, String> dimensions = new TreeMap<>();
    private final SortedMap<Integer, Period> periods = new TreeMap<>();
    private final Map<String, Integer> dimensionColumns = new TreeMap<>();
    private final Map<Period, Integer> periodColumns = new TreeMap<>();

    private LayoutReading(HeaderWords words, Table table, Findings findings) {
        this.words = words;
        this.table = table;
        this.findings = findings;
    }

    /** Whether a row of the table heads its columns. */
    public static boolean hasHeader(HeaderWords words, Table table) {
        return new LayoutReading(words, table, new Findings()).header().isPresent();
    }

    /** The layout of a table; empty when it has none, which is a finding. */
    public static Optional<Layout> read(HeaderWords words, Table table, Findings findings) {
        return new LayoutReading(words, table, findings).layout();
    }

    private Optional<Layout> layout() {
        Optional<Row> header = header();
        if (header.isEmpty()) {
            tellMissing();
            return Optional.empty();
        }
        Row row = header.get();
        boolean isLong = row.cells().stream().anyMatch(cell -> role(cell).equals(Optional.of(Role.VALUE)));
        row.cells().forEach(cell -> column(cell, row, isLong));
        tellHeadless(row);
        return Optional.of(new Layout(row.number(), columns, dimensions, periods));
    }

    private Optional<Row> header() {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .filter(row -> hasIndicator(row) && hasValues(row))
                .findFirst();
    }

    private boolean hasIndicator(Row row) {
        return row.cells().stream()
                .map(this::role)
                .flatMap(Optional::stream)
                .anyMatch(role -> role == Role.ID || role == Role.INDICATOR);
    }

    private boolean hasValues(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> role(cell).equals(Optional.of(Role.VALUE))
                        || PeriodWords.read(cell.text()).isPresent());
    }

    private Optional<Role> role(Cell cell) {
        return words.role(cell.text());
    }

    private void tellMissing() {
        Optional<Row> first = table.rows().stream().findFirst();
        String shown = first.map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" | ")))
                .orElse("");
        int end = shown.offsetByCodePoints(0, Math.min(SHOWN, shown.codePointCount(0, shown.length())));
        boolean indicator = table.rows().stream().limit(LOOKED_AT).anyMatch(this::hasIndicator);
        int number = first.map(Row::number).orElse(1);
        findings.add(
                Code.HEADER_MISSING, table.at(number, 1), shown.substring(0, end), indicator ? "values" : "indicator");
    }

    private void column(Cell cell, Row row, boolean isLong) {
        Place place = table.at(row.number(), cell.column());
        Optional<Role> role = role(cell);
        Optional<String> dimension = words.dimension(cell.text());
        Optional<Period> period = isLong ? Optional.empty() : PeriodWords.read(cell.text());
        Integer before = null;
        if (role.isPresent()) {
            before = role.get() == Role.IGNORED ? null : columns.putIfAbsent(role.get(), cell.column());
        } else if (dimension.isPresent()) {
            before = dimensionColumns.putIfAbsent(dimension.get(), cell.column());
            dimensions.put(cell.column(), dimension.get());
        } else if (period.isPresent()) {
            before = periodColumns.putIfAbsent(period.get(), cell.column());
            periods.put(cell.column(), period.get());
        } else {
            findings.add(Code.COLUMN_UNKNOWN, place, cell.text(), NearestName.orEmpty(cell.text(), words.spellings()));
        }
        if (before != null) {
            Place other = table.at(row.number(), before);
            findings.add(Code.COLUMN_TWICE, place, cell.text(), other.toString());
        }
    }

    /** A column that holds something but says nothing of it would be left out without a word. */
    private void tellHeadless(Row header) {
        Set<Integer> seen = new HashSet<>();
        header.cells().forEach(cell -> seen.add(cell.column()));
        List<Row> below = table.rows().stream()
                .filter(row -> row.number() > header.number())
                .toList();
        for (Row row : below) {
            for (Cell cell : row.cells()) {
                if (seen.add(cell.column())) {
                    findings.add(Code.COLUMN_UNKNOWN, table.at(row.number(), cell.column()), "", "");
                }
            }
        }
    }
}
