package dev.annals.core.source.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The pixels of a picture that stands upright, in sRGB. */
public final class Raster {

    private static final float QUALITY = 0.88f;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final boolean photographic;

    /** Pixels as {@code 0xAARRGGBB}, row by row; those that came out of a JPEG file go back into one. */
    Raster(int width, int height, int[] pixels, boolean photographic) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
        this.photographic = photographic;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** Whether it came out of a JPEG file and is best stored as one. */
    public boolean isPhotographic() {
        return photographic;
    }

    /** Whether nothing shines through it. */
    public boolean isOpaque() {
        return Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    Raster turned(Turn turn) {
        int across = turn.isAside() ? height : width;
        int down = turn.isAside() ? width : height;
        int[] upright = new int[pixels.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                upright[y * across + x] =
                        pixels[turn.row(x, y, width, height) * width + turn.column(x, y, width, height)];
            }
        }
        return new Raster(across, down, upright, photographic);
    }

    /** Red, green and blue of each pixel, a byte each. */
    public byte[] colours() {
        byte[] bytes = new byte[pixels.length * 3];
        for (int i = 0; i < pixels.length; i++) {
            bytes[3 * i] = (byte) (pixels[i] >> 16);
            bytes[3 * i + 1] = (byte) (pixels[i] >> 8);
            bytes[3 * i + 2] = (byte) pixels[i];
        }
        return bytes;
    }

    /** How opaque each pixel is, 0 to 255. */
    public byte[] opacities() {
        byte[] bytes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            bytes[i] = (byte) (pixels[i] >>> 24);
        }
        return bytes;
    }

    /** A JPEG file when it came out of one, else a PNG file. */
    public byte[] file() {
        return encoded(photographic ? "jpeg" : "png");
    }

    private byte[] encoded(String format) {
        boolean opaque = photographic || isOpaque();
        BufferedImage image =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (photographic) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
