package dev.annals.core.source.sheet;

import dev.annals.core.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads an Office Open XML workbook: its visible sheets, values only. Of a formula, the value last calculated counts. */
final class XlsxReading {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path path;
    private final String file;
    private final SheetLimits limits;

    XlsxReading(Path path, String file, SheetLimits limits) {
        this.path = path;
        this.file = file;
        this.limits = limits;
    }

    /** One table for each sheet, in their order. */
    List<Table> tables() throws IOException {
        SafeWorkbook safe = SafeWorkbook.open(path, file, limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(safe.bytes()), WITH_FORMATS)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<Table> tables = new ArrayList<>();
            for (Sheet sheet : sheets) {
                String name = sheets.size() == 1 ? file : file + "#" + sheet.getName();
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                tables.add(new Table(
                        name,
                        sheet.getName(),
                        hidden,
                        hidden ? List.of() : rows(sheet),
                        safe.merged(Objects.requireNonNullElse(sheet.getId(), ""))));
            }
            return tables;
        } catch (IOException | RuntimeException e) {
            throw Refusal.unreadable(Place.of(file), "broken");
        }
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        CellReading reading = new CellReading();
        try (Stream<org.dhatim.fastexcel.reader.Row> read = sheet.openStream()) {
            int last = 0;
            for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) read::iterator) {
                // a row that does not say its number comes with one that is too small
                last = Math.max(last + 1, row.getRowNum());
                List<Cell> cells = new ArrayList<>();
                row.stream()
                        .filter(Objects::nonNull)
                        .forEach(cell -> reading.read(cell).ifPresent(cells::add));
                if (!cells.isEmpty()) {
                    rows.add(new Row(last, cells));
                }
            }
        }
        return rows;
    }
}
