package dev.annals.core.source.picture;

import dev.annals.core.source.picture.PictureFault.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A PNG or JPEG file. How large it says it is, is known before anything is decoded, and the decoders of the JDK get to see
 * no more of it than what the pixels need. The way a camera was held counts; colours are taken as sRGB.
 */
public final class PictureFile {

    /** Largest picture that is decoded, in pixels; about what good cameras of our day give. */
    public static final int MOST_PIXELS = 40_000_000;

    /** Of pictures with more pixels, only every other row and column is decoded, and so on. */
    private static final int FULL_DETAIL = 16_000_000;

    /** Width of the coarse picture that is decoded to see whether the file can be. */
    private static final int COARSE = 64;

    private final Anatomy anatomy;

    private PictureFile(Anatomy anatomy) {
        this.anatomy = anatomy;
    }

    /**
     * Looks through a file.
     *
     * @throws PictureFault when it is no picture, ends too early, or says that it is too large
     */
    public static PictureFile of(byte[] file) throws PictureFault {
        Anatomy anatomy = anatomy(file);
        if (anatomy.width() <= 0 || anatomy.height() <= 0) {
            throw new PictureFault(Reason.CORRUPT);
        }
        if ((long) anatomy.width() * anatomy.height() > MOST_PIXELS) {
            throw new PictureFault(Reason.PIXELS, anatomy.width() + " × " + anatomy.height());
        }
        return new PictureFile(anatomy);
    }

    private static Anatomy anatomy(byte[] file) throws PictureFault {
        if (PngAnatomy.fits(file)) {
            return PngAnatomy.of(file);
        } else if (JpegAnatomy.fits(file)) {
            return JpegAnatomy.of(file);
        }
        throw new PictureFault(Reason.KIND);
    }

    /** Width in pixels when it stands upright. */
    public int width() {
        return anatomy.turn().isAside() ? anatomy.height() : anatomy.width();
    }

    /** Height in pixels when it stands upright. */
    public int height() {
        return anatomy.turn().isAside() ? anatomy.width() : anatomy.height();
    }

    /**
     * Decodes all of it, coarsely.
     *
     * @throws PictureFault when it cannot be decoded
     */
    public void prove() throws PictureFault {
        decode(Math.max(1, Math.min(anatomy.width(), anatomy.height()) / COARSE));
    }

    /**
     * Its pixels.
     *
     * @param most largest width wanted, in pixels; a narrower picture keeps its own
     * @throws PictureFault when it cannot be decoded
     */
    public Raster raster(int most) throws PictureFault {
        int width = Math.max(1, Math.min(most, width()));
        int height = (int) Math.max(1, Math.round((double) width * height() / width()));
        boolean aside = anatomy.turn().isAside();
        BufferedImage decoded = decode(step(width));
        int across = Math.min(decoded.getWidth(), aside ? height : width);
        int down = Math.min(decoded.getHeight(), aside ? width : height);
        int[] pixels = Shrinking.pixels(decoded, across, down);
        return new Raster(across, down, pixels, anatomy.format().equals("jpeg")).turned(anatomy.turn());
    }

    private int step(int width) {
        long pixels = (long) anatomy.width() * anatomy.height();
        int step = 1;
        while (pixels / ((long) step * step) > FULL_DETAIL && width() / (step + 1) >= width) {
            step++;
        }
        return step;
    }

    private BufferedImage decode(int step) throws PictureFault {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(anatomy.format()).next();
        AtomicBoolean flawed = new AtomicBoolean();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(anatomy.lean()))) {
            reader.addIIOReadWarningListener((source, warning) -> flawed.set(true));
            reader.setInput(in, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, how);
            if (flawed.get()) {
                throw new PictureFault(Reason.CORRUPT);
            }
            return image;
        } catch (IOException | RuntimeException e) {
            // The decoders meet what they cannot read with whatever exception is at hand.
            throw new PictureFault(Reason.CORRUPT);
        } finally {
            reader.dispose();
        }
    }
}
