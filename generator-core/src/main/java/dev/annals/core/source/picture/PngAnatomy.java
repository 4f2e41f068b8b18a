package dev.annals.core.source.picture;

import dev.annals.core.source.picture.PictureFault.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Walks through the chunks of a PNG file (ISO/IEC 15948) without unpacking any. */
final class PngAnatomy {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Length, name and checksum of a chunk. */
    private static final int FRAME = 12;

    private static final int HEADER_LENGTH = 13;
    private static final String HEADER = "IHDR";
    private static final String PALETTE = "PLTE";
    private static final String DATA = "IDAT";
    private static final String END = "IEND";
    private static final Set<String> NEEDED = Set.of(HEADER, PALETTE, "tRNS", DATA, END);

    private final ByteBuffer file;
    private final ByteArrayOutputStream lean = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean data;

    private PngAnatomy(byte[] file) {
        this.file = ByteBuffer.wrap(file).position(SIGNATURE.length);
    }

    static boolean fits(byte[] file) {
        return file.length > SIGNATURE.length
                && ByteBuffer.wrap(file, 0, SIGNATURE.length).equals(ByteBuffer.wrap(SIGNATURE));
    }

    static Anatomy of(byte[] file) throws PictureFault {
        PngAnatomy anatomy = new PngAnatomy(file);
        anatomy.lean.writeBytes(SIGNATURE);
        String chunk = "";
        while (!chunk.equals(END)) {
            chunk = anatomy.chunk(chunk.isEmpty());
        }
        if (!anatomy.data) {
            throw new PictureFault(Reason.CORRUPT);
        }
        return new Anatomy("png", anatomy.width, anatomy.height, Turn.NONE, anatomy.lean.toByteArray());
    }

    /** Reads a chunk and keeps it when the picture cannot be decoded without. */
    private String chunk(boolean first) throws PictureFault {
        int start = file.position();
        if (file.remaining() < FRAME) {
            throw new PictureFault(Reason.TRUNCATED);
        }
        int length = file.getInt();
        byte[] name = new byte[4];
        file.get(name);
        String chunk = new String(name, StandardCharsets.ISO_8859_1);
        if (length < 0 || first != chunk.equals(HEADER)) {
            throw new PictureFault(Reason.CORRUPT);
        }
        if (file.remaining() - 4 < length) {
            throw new PictureFault(Reason.TRUNCATED);
        }
        if (first) {
            header(length);
        }
        check(start + 4, length + 4);
        file.position(start + FRAME + length);
        if (NEEDED.contains(chunk)) {
            lean.write(file.array(), start, FRAME + length);
        } else if (Character.isUpperCase(name[0])) {
            throw new PictureFault(Reason.KIND);
        }
        data |= chunk.equals(DATA);
        return chunk;
    }

    private void header(int length) throws PictureFault {
        if (length != HEADER_LENGTH) {
            throw new PictureFault(Reason.CORRUPT);
        }
        width = file.getInt(file.position());
        height = file.getInt(file.position() + 4);
    }

    private void check(int start, int length) throws PictureFault {
        CRC32 sum = new CRC32();
        sum.update(file.array(), start, length);
        if ((int) sum.getValue() != file.getInt(start + length)) {
            throw new PictureFault(Reason.CORRUPT);
        }
    }
}
