package dev.annals.fonts;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it looks, for finding its rules; lengths in millimetres from the upper left corner. */
final class PaperImage {

    private static final float DOTS_PER_MILLIMETRE = 12;

    /** A horizontal rule. */
    record Bar(double top, double bottom, double left, double right) {}

    private final BufferedImage image;

    private PaperImage(BufferedImage image) {
        this.image = image;
    }

    /** A page, counted from 1. */
    static PaperImage of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PaperImage(new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_MILLIMETRE * 25.4f));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unbroken bars of at least this width in a colour, from the top. */
    List<Bar> bars(double width, IntPredicate colour) {
        List<Bar> bars = new ArrayList<>();
        int start = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean bar = longest(y, colour)[1] >= width * DOTS_PER_MILLIMETRE;
            if (bar && start < 0) {
                start = y;
            } else if (!bar && start >= 0) {
                int[] run = longest(start, colour);
                bars.add(new Bar(mm(start), mm(y), mm(run[0]), mm(run[0] + run[1])));
                start = -1;
            }
        }
        return bars;
    }

    private static double mm(int dots) {
        return dots / (double) DOTS_PER_MILLIMETRE;
    }

    private int[] longest(int y, IntPredicate colour) {
        int[] best = {0, 0};
        int from = 0;
        for (int x = 0; x <= image.getWidth(); x++) {
            if (x == image.getWidth() || !colour.test(image.getRGB(x, y))) {
                if (x - from > best[1]) {
                    best = new int[] {from, x - from};
                }
                from = x + 1;
            }
        }
        return best;
    }

    static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 140 && (rgb & 0xFF) < 140;
    }

    static boolean isDark(int rgb) {
        return (rgb >> 16 & 0xFF) < 140 && (rgb >> 8 & 0xFF) < 140 && (rgb & 0xFF) < 140;
    }
}
