package dev.annals.core.source.picture;

/**
 * How a stored picture is turned to stand upright: the eight values of the tag Orientation of Exif (JEITA CP-3451).
 *
 * @param tag 1 to 8
 */
record Turn(int tag) {

    static final Turn NONE = new Turn(1);

    private static final int FIRST_ASIDE = 5;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int TIFF = 6;
    private static final int LITTLE = 0x4949;
    private static final int BIG = 0x4D4D;

    /** Whether rows become columns. */
    boolean isAside() {
        return tag >= FIRST_ASIDE;
    }

    /** The column of the stored picture that an upright pixel comes from. */
    int column(int x, int y, int width, int height) {
        return switch (tag) {
            case 2, 3 -> width - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> width - 1 - y;
            default -> x;
        };
    }

    /** The row of the stored picture that an upright pixel comes from. */
    int row(int x, int y, int width, int height) {
        return switch (tag) {
            case 3, 4 -> height - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> height - 1 - x;
            default -> y;
        };
    }

    /** What the Exif data of a JPEG file say; nothing is turned when they cannot be read. */
    static Turn ofExif(byte[] exif) {
        int order = number(exif, TIFF, 2, false);
        boolean little = order == LITTLE;
        if (!little && order != BIG) {
            return NONE;
        }
        int entries = TIFF + number(exif, TIFF + 4, 4, little);
        int count = entries < TIFF ? 0 : number(exif, entries, 2, little);
        for (int i = 0; i < count; i++) {
            int at = entries + 2 + i * ENTRY;
            if (number(exif, at, 2, little) == ORIENTATION && number(exif, at + 2, 2, little) == SHORT) {
                int tag = number(exif, at + 8, 2, little);
                return tag >= 1 && tag <= 8 ? new Turn(tag) : NONE;
            }
        }
        return NONE;
    }

    /** An unsigned number; -1 when it is not in the data. */
    private static int number(byte[] data, int at, int size, boolean little) {
        if (at < 0 || at > data.length - size) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | data[little ? at + size - 1 - i : at + i] & 0xFF;
        }
        return number;
    }
}
