package dev.annals.core.source.picture;

import dev.annals.core.source.picture.PictureFault.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Walks through the segments of a JPEG file (ISO/IEC 10918-1) without decoding any. */
final class JpegAnatomy {

    /** A progressive file has about ten; each costs a pass over all pixels. */
    private static final int MOST_SCANS = 64;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int LAST_RESTART = 0xD7;
    private static final int FIRST_RESTART = 0xD0;
    private static final int COMMENT = 0xFE;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;

    /** Frames of the Huffman-coded kinds: baseline, extended, progressive. */
    private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

    /** Frames of all other kinds: lossless, differential, arithmetic-coded. */
    private static final Set<Integer> OTHER_FRAMES = Set.of(0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF);

    private static final int BITS = 8;
    private static final int PRESS_COLOURS = 4;

    private final ByteBuffer file;
    private final ByteArrayOutputStream lean = new ByteArrayOutputStream();
    private Turn turn = Turn.NONE;
    private int width;
    private int height;
    private int scans;

    private JpegAnatomy(byte[] file) {
        this.file = ByteBuffer.wrap(file).position(2);
    }

    static boolean fits(byte[] file) {
        return file.length > 2 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == START && (file[2] & 0xFF) == 0xFF;
    }

    static Anatomy of(byte[] file) throws PictureFault {
        JpegAnatomy anatomy = new JpegAnatomy(file);
        anatomy.lean.write(file, 0, 2);
        int marker = anatomy.marker();
        while (marker != END) {
            anatomy.segment(marker);
            marker = anatomy.marker();
        }
        anatomy.lean.write(0xFF);
        anatomy.lean.write(END);
        if (anatomy.scans == 0) {
            throw new PictureFault(Reason.CORRUPT);
        }
        return new Anatomy("jpeg", anatomy.width, anatomy.height, anatomy.turn, anatomy.lean.toByteArray());
    }

    private int next() throws PictureFault {
        if (!file.hasRemaining()) {
            throw new PictureFault(Reason.TRUNCATED);
        }
        return file.get() & 0xFF;
    }

    private int marker() throws PictureFault {
        if (next() != 0xFF) {
            throw new PictureFault(Reason.CORRUPT);
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private void segment(int marker) throws PictureFault {
        int start = file.position();
        int length = next() << 8 | next();
        if (length < 2 || marker < 0xC0 || marker >= FIRST_RESTART && marker <= START) {
            throw new PictureFault(Reason.CORRUPT);
        }
        if (file.limit() - start < length) {
            throw new PictureFault(Reason.TRUNCATED);
        }
        if (FRAMES.contains(marker)) {
            frame(start, length);
        } else if (OTHER_FRAMES.contains(marker)) {
            throw new PictureFault(Reason.KIND);
        } else if (marker == EXIF && says("Exif\0\0", start + 2, length - 2)) {
            byte[] exif = new byte[length - 2];
            file.get(start + 2, exif);
            turn = Turn.ofExif(exif);
        }
        file.position(start + length);
        if (marker == SCAN) {
            scan();
        }
        if (isNeeded(marker, start, length)) {
            lean.write(0xFF);
            lean.write(marker);
            lean.write(file.array(), start, file.position() - start);
        }
    }

    /** Everything but comments and what applications say; which colours are stored is said by two of these. */
    private boolean isNeeded(int marker, int start, int length) {
        return switch (marker) {
            case COMMENT -> false;
            case JFIF -> says("JFIF\0", start + 2, length - 2);
            case ADOBE -> says("Adobe", start + 2, length - 2);
            default -> marker < JFIF || marker > LAST_APPLICATION;
        };
    }

    private boolean says(String words, int at, int room) {
        byte[] wanted = words.getBytes(StandardCharsets.ISO_8859_1);
        return room >= wanted.length
                && ByteBuffer.wrap(file.array(), at, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    private void frame(int start, int length) throws PictureFault {
        if (length < 8 || width > 0) {
            throw new PictureFault(Reason.CORRUPT);
        }
        height = file.getShort(start + 3) & 0xFFFF;
        width = file.getShort(start + 5) & 0xFFFF;
        int colours = file.get(start + 7) & 0xFF;
        if (colours == PRESS_COLOURS) {
            throw new PictureFault(Reason.COLOURS);
        }
        if (file.get(start + 2) != BITS || colours != 1 && colours != 3) {
            throw new PictureFault(Reason.KIND);
        }
    }

    /** Passes the pixels of a scan: up to the next marker that is not a restart or a stuffed byte. */
    private void scan() throws PictureFault {
        if (++scans > MOST_SCANS) {
            throw new PictureFault(Reason.KIND);
        }
        int before = 0;
        while (true) {
            int current = next();
            boolean restart = current >= FIRST_RESTART && current <= LAST_RESTART;
            if (before == 0xFF && current != 0 && current != 0xFF && !restart) {
                file.position(file.position() - 2);
                return;
            }
            before = current;
        }
    }
}
