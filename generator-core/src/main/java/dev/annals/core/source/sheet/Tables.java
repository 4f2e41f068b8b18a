package dev.annals.core.source.sheet;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads CSV and XLSX files. What a file is, its first bytes say, not its name.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@link Code#SHEET_UNREADABLE}</td><td>the reason: {@code missing}, {@code denied}, {@code io},
 *     {@code directory}, {@code old-format} (XLS, or locked by a password), {@code broken}, {@code encoding},
 *     {@code quote} (a quotation mark that is never closed), {@code empty}</td></tr>
 * <tr><td>{@link Code#SHEET_TOO_LARGE}</td><td>what there is too much of: {@code bytes}, {@code unpacked},
 *     {@code parts}, {@code rows}, {@code columns}, {@code cells}; the limit</td></tr>
 * </table>
 */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Tables() {}

    /**
     * All tables of a file.
     *
     * @return none when the file cannot be read, which is a finding
     */
    public static List<Table> read(Path file, SheetLimits limits, Findings findings) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        try {
            byte[] start = start(file, name, limits);
            if (Arrays.equals(start, OLE2)) {
                throw Refusal.unreadable(Place.of(name), "old-format");
            }
            return Arrays.equals(start, ZIP)
                    ? new XlsxReading(file, name, limits).tables()
                    : List.of(new CsvReading(Files.readAllBytes(file), name, limits).table());
        } catch (Refusal refusal) {
            findings.add(refusal.finding());
        } catch (AccessDeniedException e) {
            findings.add(Code.SHEET_UNREADABLE, Place.of(name), "denied");
        } catch (IOException e) {
            findings.add(Code.SHEET_UNREADABLE, Place.of(name), "io");
        }
        return List.of();
    }

    private static byte[] start(Path file, String name, SheetLimits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw Refusal.unreadable(Place.of(name), "directory");
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.unreadable(Place.of(name), "missing");
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw Refusal.tooLarge(name, "bytes", limits.fileBytes());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
