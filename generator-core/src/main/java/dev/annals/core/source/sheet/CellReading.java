package dev.annals.core.source.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** What the cells of a workbook say. */
final class CellReading {

    /** Many cells may share one long text, which must not be copied for each. */
    private final Map<String, String> stripped = new HashMap<>();

    /** The cell; empty when nothing is in it. */
    Optional<Cell> read(org.dhatim.fastexcel.reader.Cell cell) {
        int column = cell.getColumnIndex() + 1;
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || isError(cell)) {
            return Optional.of(flawed(column, "error"));
        }
        if (value == null) {
            return cell.getType() == CellType.FORMULA ? Optional.of(flawed(column, "formula")) : Optional.empty();
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number(cell, number, column));
        }
        if (value instanceof Boolean) {
            return Optional.of(flawed(column, "boolean"));
        }
        String text = stripped.computeIfAbsent(value.toString(), String::strip);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(column, Cell.Kind.TEXT, text));
    }

    /** The errors of a formula come as its text: {@code #DIV/0!}, {@code #N/A}, {@code #NAME?}. */
    private static boolean isError(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getType() == CellType.FORMULA
                && cell.getValue() instanceof String text
                && text.startsWith("#")
                && (text.endsWith("!") || text.endsWith("?") || text.equals("#N/A"));
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number, int column) {
        Integer id = cell.getDataFormatId();
        NumberFormat format =
                NumberFormat.of(id == null ? 0 : id, Objects.requireNonNullElse(cell.getDataFormatString(), ""));
        if (format.isDate()) {
            return date(cell, format, column);
        }
        return format.text(number, cell.getType() == CellType.FORMULA)
                .map(text -> new Cell(column, Cell.Kind.NUMBER, text))
                .orElseGet(() -> flawed(column, "scaled"));
    }

    private static Cell date(org.dhatim.fastexcel.reader.Cell cell, NumberFormat format, int column) {
        try {
            LocalDateTime date = cell.asDate();
            return format.date(date.toLocalDate())
                    .map(text -> new Cell(column, Cell.Kind.DATE, text))
                    .orElseGet(() -> flawed(column, "time"));
        } catch (DateTimeException | ExcelReaderException | NumberFormatException e) {
            return flawed(column, "time");
        }
    }

    private static Cell flawed(int column, String why) {
        return new Cell(column, Cell.Kind.FLAWED, why);
    }
}
