package dev.annals.core.data;

import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A dataset as CSV after RFC 4180: commas, CRLF, quotes where needed. It begins with a byte-order mark, without which
 * Excel in Chinese takes UTF-8 for GBK and shows garbage.
 */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private CsvFile() {}

    /** The whole file; the first line holds the titles of the columns. */
    public static byte[] write(Dataset dataset) {
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        line(dataset.fields().stream().map(Field::title).toList(), out);
        dataset.rows().forEach(row -> line(row, out));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append(LINE_END);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
