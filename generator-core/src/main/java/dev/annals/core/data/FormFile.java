package dev.annals.core.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for people to fill in. */
public final class FormFile {

    private FormFile() {}

    /**
     * One sheet.
     *
     * @param name its name
     * @param widths widths of the columns, in characters of the default face
     * @param frozenColumns how many columns stay in place beside those that scroll
     * @param hasHeader whether the first row heads the columns: bold, in place, with filters
     * @param rows the rows
     */
    public record Sheet(
            String name, List<Integer> widths, int frozenColumns, boolean hasHeader, List<List<Cell>> rows) {

        /** Keeps its own copies. */
        public Sheet {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One cell.
     *
     * @param text what it says, where it is no number; empty text for an empty cell
     * @param number its number
     * @param format the code of the number's format, such as {@code 0.0%}; empty for the general one
     */
    public record Cell(String text, Optional<BigDecimal> number, String format) {

        /** A cell of words. */
        public static Cell of(String text) {
            return new Cell(text, Optional.empty(), "");
        }
    }

    /** The whole file; the same sheets give the same bytes. */
    public static byte[] write(List<Sheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Annals", "1.0")) {
            sheets.forEach(sheet -> sheet(sheet, workbook.newWorksheet(sheet.name())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.of(out.toByteArray());
    }

    private static void sheet(Sheet sheet, Worksheet to) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), row, column, to);
                if (sheet.hasHeader() && row == 0) {
                    to.style(row, column).bold().set();
                }
            }
        }
        for (int column = 0; column < sheet.widths().size(); column++) {
            to.width(column, sheet.widths().get(column));
        }
        if (sheet.hasHeader()) {
            to.freezePane(sheet.frozenColumns(), 1);
            to.setAutoFilter(0, 0, sheet.rows().size() - 1, sheet.widths().size() - 1);
        }
    }

    private static void cell(Cell cell, int row, int column, Worksheet to) {
        if (cell.number().isPresent()) {
            to.value(row, column, cell.number().get());
            if (!cell.format().isEmpty()) {
                to.style(row, column).format(cell.format()).set();
            }
        } else if (!cell.text().isEmpty()) {
            to.value(row, column, cell.text());
        }
    }
}
