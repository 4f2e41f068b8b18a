package dev.annals.core.data;

import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.Field;
import dev.annals.core.view.dataset.Field.Type;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A dataset as an Office Open XML workbook: one sheet, the header frozen and filtered, numbers as numbers. */
public final class XlsxFile {

    private static final String SHEET = "data";
    private static final double NARROWEST = 8;
    private static final double WIDEST = 46;

    private XlsxFile() {}

    /** The whole file; the same dataset gives the same bytes. */
    public static byte[] write(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Annals", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SHEET);
            header(dataset.fields(), sheet);
            for (int row = 0; row < dataset.rows().size(); row++) {
                cells(dataset.fields(), dataset.rows().get(row), row + 1, sheet);
            }
            for (int column = 0; column < dataset.fields().size(); column++) {
                sheet.width(column, width(dataset, column));
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, dataset.rows().size(), dataset.fields().size() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return StableZip.of(out.toByteArray());
    }

    private static void header(List<Field> fields, Worksheet sheet) {
        for (int column = 0; column < fields.size(); column++) {
            sheet.value(0, column, fields.get(column).title());
            sheet.style(0, column).bold().set();
        }
    }

    private static void cells(List<Field> fields, List<String> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!cell.isEmpty() && fields.get(column).type() == Type.STRING) {
                sheet.value(row, column, cell);
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, new BigDecimal(cell));
            }
        }
    }

    /** In characters of the default face; a Chinese character is as wide as two. */
    private static double width(Dataset dataset, int column) {
        int longest = cells(dataset.fields().get(column).title());
        for (List<String> row : dataset.rows()) {
            longest = Math.max(longest, cells(row.get(column)));
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2.0));
    }

    private static int cells(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
