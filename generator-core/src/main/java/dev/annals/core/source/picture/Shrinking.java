package dev.annals.core.source.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Makes a decoded picture smaller: every pixel becomes the mean of those it covers, in proportion. Colours are taken as
 * sRGB whatever the file says, so that the answer is the same on every machine.
 */
final class Shrinking {

    private static final int CHANNELS = 4;

    private final BufferedImage image;
    private final int width;
    private final int height;
    private final boolean grey;
    private final int[] line;
    private final double[] sums;

    private Shrinking(BufferedImage image, int width, int height) {
        this.image = image;
        this.width = width;
        this.height = height;
        this.grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        this.line = new int[image.getWidth()];
        this.sums = new double[width * CHANNELS];
    }

    /** The pixels of the picture in this size, which is not larger than its own. */
    static int[] pixels(BufferedImage image, int width, int height) {
        return new Shrinking(image, width, height).pixels();
    }

    private int[] pixels() {
        int[] out = new int[width * height];
        double step = (double) image.getHeight() / height;
        int read = -1;
        for (int y = 0; y < height; y++) {
            double top = y * step;
            double bottom = y == height - 1 ? image.getHeight() : (y + 1) * step;
            Arrays.fill(sums, 0);
            for (int row = (int) top; row < bottom && row < image.getHeight(); row++) {
                double share = Math.min(bottom, row + 1) - Math.max(top, row);
                if (read != row) {
                    read(row);
                    read = row;
                }
                if (share > 0) {
                    add(share);
                }
            }
            for (int x = 0; x < width; x++) {
                out[y * width + x] = mean(x, bottom - top);
            }
        }
        return out;
    }

    /** A grey value is a shade of sRGB, not the amount of light that the JDK takes it for. */
    private void read(int row) {
        if (!grey) {
            image.getRGB(0, row, line.length, 1, line, 0, line.length);
            return;
        }
        var raster = image.getRaster();
        int bands = raster.getNumBands();
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int[] samples = raster.getPixels(0, row, line.length, 1, new int[line.length * bands]);
        for (int x = 0; x < line.length; x++) {
            int shade = samples[x * bands] * 255 / most;
            int opacity = bands > 1 ? samples[x * bands + 1] * 255 / most : 255;
            line[x] = opacity << 24 | shade << 16 | shade << 8 | shade;
        }
    }

    private void add(double share) {
        double step = (double) line.length / width;
        for (int x = 0; x < width; x++) {
            double left = x * step;
            double right = x == width - 1 ? line.length : (x + 1) * step;
            for (int column = (int) left; column < right && column < line.length; column++) {
                double part = (Math.min(right, column + 1) - Math.max(left, column)) * share;
                int pixel = line[column];
                double opacity = (pixel >>> 24) * part;
                sums[x * CHANNELS] += opacity;
                sums[x * CHANNELS + 1] += (pixel >> 16 & 0xFF) * opacity;
                sums[x * CHANNELS + 2] += (pixel >> 8 & 0xFF) * opacity;
                sums[x * CHANNELS + 3] += (pixel & 0xFF) * opacity;
            }
        }
    }

    private int mean(int x, double rows) {
        double opacity = sums[x * CHANNELS];
        if (opacity <= 0) {
            return 0;
        }
        double area = rows * line.length / width;
        int pixel = (int) Math.round(opacity / area);
        for (int channel = 1; channel < CHANNELS; channel++) {
            pixel = pixel << 8 | (int) Math.round(sums[x * CHANNELS + channel] / opacity);
        }
        return pixel;
    }
}
