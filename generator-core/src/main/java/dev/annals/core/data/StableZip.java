package dev.annals.core.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of a workbook: the times of its parts and the date of creation in its properties.
 *
 * <p>The workbook is read through its central directory (PKWARE, APPNOTE.TXT 4.3.12), since its writer leaves the sizes
 * in front of the parts empty, which the JDK's stream does not read.
 */
final class StableZip {

    /** Not the first of January: the JDK takes that for a time before 1980, and then writes one of the machine's zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final ByteBuffer zip;

    private StableZip(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            new StableZip(zip).copy(to);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void copy(ZipOutputStream to) throws IOException {
        int end = zip.limit() - END_LENGTH;
        if (zip.getInt(end) != END) {
            throw new IllegalStateException("the workbook does not end as it should");
        }
        int count = unsigned(end + 10);
        int at = zip.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            String name = text(at + CENTRAL_LENGTH, unsigned(at + 28));
            byte[] part = part(at);
            ZipEntry stable = new ZipEntry(name);
            stable.setTimeLocal(EPOCH);
            to.putNextEntry(stable);
            to.write(name.equals(PROPERTIES) ? undated(part) : part);
            to.closeEntry();
            at += CENTRAL_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    /** The content of the part whose central header stands here. */
    private byte[] part(int central) {
        byte[] part = new byte[zip.getInt(central + 24)];
        int local = zip.getInt(central + 42);
        int from = local + LOCAL_LENGTH + unsigned(local + 26) + unsigned(local + 28);
        if (unsigned(central + 10) == ZipEntry.STORED) {
            zip.get(from, part);
            return part;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.slice(from, zip.getInt(central + 20)));
            if (part.length > 0 && inflater.inflate(part) < part.length) {
                throw new IllegalStateException("a part of the workbook is cut off");
            }
        } catch (DataFormatException impossible) {
            throw new IllegalStateException("the workbook cannot be unpacked", impossible);
        } finally {
            inflater.end();
        }
        return part;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private String text(int at, int length) {
        return StandardCharsets.UTF_8.decode(zip.slice(at, length)).toString();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms)", "$11980-01-01T00:00:00Z$3")
                .getBytes(StandardCharsets.UTF_8);
    }
}
