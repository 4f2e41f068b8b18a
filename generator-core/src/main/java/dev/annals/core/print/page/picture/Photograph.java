package dev.annals.core.print.page.picture;

/** A picture made of pixels. */
public interface Photograph {

    /** Width in pixels. */
    int width();

    /** Height in pixels. */
    int height();

    /**
     * Its pixels.
     *
     * @param most largest width wanted, in pixels
     */
    Pixels pixels(int most);

    /** How colours are stored. */
    enum Coding {
        /** Red, green and blue of each pixel, a byte each, row by row from the top. */
        PLAIN,
        /** A baseline JPEG file of three components. */
        JPEG
    }

    /**
     * Pixels in sRGB.
     *
     * @param width in pixels
     * @param height in pixels
     * @param coding how the colours are stored
     * @param colours the colours
     * @param opacities a byte for each pixel, 255 for opaque; empty when all are
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Pixels(int width, int height, Coding coding, byte[] colours, byte[] opacities) {}
}
