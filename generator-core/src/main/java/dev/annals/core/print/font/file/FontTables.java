package dev.annals.core.print.font.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One face of a font file: its tables by tag, of which each is read when it is asked for. */
public final class FontTables {

    private static final int COLLECTION = tag("ttcf");
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = tag("true");
    private static final int CUBIC = tag("OTTO");

    /** More faces or tables than any font has. */
    private static final int MOST = 256;

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final FontBytes file;
    private final SortedMap<String, Extent> extents;

    private record Extent(long at, int length) {}

    private FontTables(FontBytes file, SortedMap<String, Extent> extents) {
        this.file = file;
        this.extents = extents;
    }

    /**
     * All faces of a file, in its order.
     *
     * @throws FontFileException when it is no font file, or one whose tables do not lie within it
     */
    public static List<FontTables> of(FontBytes file) throws FontFileException {
        ByteBuffer head = ByteBuffer.wrap(file.read(0, HEADER));
        if (head.getInt() != COLLECTION) {
            return List.of(face(file, 0));
        }
        int count = head.getInt(8);
        if (count < 1 || count > MOST) {
            throw FontFileException.broken();
        }
        ByteBuffer offsets = ByteBuffer.wrap(file.read(HEADER, 4 * count));
        List<FontTables> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(face(file, Integer.toUnsignedLong(offsets.getInt())));
        }
        return faces;
    }

    private static FontTables face(FontBytes file, long at) throws FontFileException {
        ByteBuffer head = ByteBuffer.wrap(file.read(at, HEADER));
        int version = head.getInt();
        if (version != TRUE_TYPE && version != APPLE && version != CUBIC) {
            throw new FontFileException(FontFileException.Reason.FORMAT, null);
        }
        int count = head.getShort() & 0xFFFF;
        if (count > MOST) {
            throw FontFileException.broken();
        }
        ByteBuffer records = ByteBuffer.wrap(file.read(at + HEADER, RECORD * count));
        SortedMap<String, Extent> extents = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            records.get(tag).getInt();
            long start = Integer.toUnsignedLong(records.getInt());
            long length = Integer.toUnsignedLong(records.getInt());
            if (start + length > file.size() || length > Integer.MAX_VALUE / 2) {
                throw FontFileException.broken();
            }
            extents.put(new String(tag, StandardCharsets.ISO_8859_1), new Extent(start, (int) length));
        }
        return new FontTables(file, extents);
    }

    private static int tag(String letters) {
        return ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** Whether there is such a table. */
    public boolean has(String tag) {
        return extents.containsKey(tag);
    }

    /** The bytes of a table; empty when there is none. */
    public Optional<byte[]> table(String tag) throws FontFileException {
        Extent extent = extents.get(tag);
        return extent == null ? Optional.empty() : Optional.of(file.read(extent.at, extent.length));
    }
}
