package dev.annals.core.print.font.file;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What the maker of a face allows and how it is cut: the tables {@code OS/2} and {@code fvar}.
 *
 * @param embedding the bits {@code fsType}
 * @param weight 1–1000
 * @param italic whether it is slanted
 * @param defaultWeight of a variable font the weight that it has by default
 */
public record FontRights(int embedding, int weight, boolean italic, Optional<Integer> defaultWeight) {

    private static final int USE = 0x000E;
    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private static final int WEIGHT_AT = 4;
    private static final int EMBEDDING_AT = 8;
    private static final int SELECTION_AT = 62;
    private static final int REGULAR = 400;
    private static final int TOLERANCE = 100;
    private static final int WEIGHT_AXIS =
            ByteBuffer.wrap(new byte[] {'w', 'g', 'h', 't'}).getInt();

    /** What the tables of a face say; a face without {@code OS/2} forbids nothing. */
    public static FontRights of(FontTables face) throws FontFileException {
        try {
            Optional<Integer> axis = face.table("fvar").map(ByteBuffer::wrap).map(FontRights::defaultWeight);
            ByteBuffer os2 = ByteBuffer.wrap(face.table("OS/2").orElseGet(() -> new byte[0]));
            if (os2.capacity() < SELECTION_AT + 2) {
                return new FontRights(0, REGULAR, false, axis);
            }
            int weight = os2.getShort(WEIGHT_AT) & 0xFFFF;
            return new FontRights(
                    os2.getShort(EMBEDDING_AT) & 0xFFFF,
                    weight < 10 ? weight * 100 : Math.min(weight, 1000),
                    (os2.getShort(SELECTION_AT) & 1) == 1,
                    axis);
        } catch (IndexOutOfBoundsException cut) {
            throw new FontFileException(FontFileException.Reason.BROKEN, cut);
        }
    }

    private static int defaultWeight(ByteBuffer fvar) {
        int axes = fvar.getShort(4) & 0xFFFF;
        int count = fvar.getShort(8) & 0xFFFF;
        int size = fvar.getShort(10) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            if (fvar.getInt(axes + i * size) == WEIGHT_AXIS) {
                return fvar.getInt(axes + i * size + 8) >> 16;
            }
        }
        return REGULAR;
    }

    /**
     * The key of what forbids to put a subset of it into a file; empty when nothing does. Of several uses the most
     * generous counts (OpenType, OS/2, fsType).
     */
    public Optional<String> obstacle() {
        if ((embedding & USE) == RESTRICTED) {
            return Optional.of("restricted");
        }
        if ((embedding & BITMAPS_ONLY) != 0) {
            return Optional.of("bitmaps");
        }
        return (embedding & WHOLE_ONLY) != 0 ? Optional.of("whole") : Optional.empty();
    }

    /** Whether it is a static font, or a variable one that by default is about as heavy as wanted. */
    public boolean fits(int wanted) {
        return defaultWeight.isEmpty() || Math.abs(defaultWeight.get() - wanted) <= TOLERANCE;
    }

    /** How far it is from a wanted weight; slanted faces come last. */
    public int distance(int wanted) {
        return Math.abs(weight - wanted) + (italic ? 10_000 : 0);
    }
}
