package dev.annals.plugin;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The first pages of a PDF beside each other, small and grey. A page is drawn larger first and then brought
 * down by means, so that how letters are smoothed does not matter, but where everything stands does.
 *
 * @param sheet the pages
 * @param width width of a page on it
 * @param height height of a page on it
 * @param pages number of pages
 */
record PageSheet(BufferedImage sheet, int width, int height, int pages) {

    private static final int ACROSS = 3;
    private static final int MOST_PAGES = 9;
    private static final int WIDTH = 150;
    private static final int GAP = 4;
    private static final int FINER = 4;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Of 255: what another drawing of the same letters makes. A hairline of the lightest grey makes more. */
    private static final int TOLERANCE = 4;

    /** Draws the first pages of a file. */
    static PageSheet of(PDDocument pdf) throws IOException {
        int pages = Math.min(MOST_PAGES, pdf.getNumberOfPages());
        List<BufferedImage> drawn = new ArrayList<>();
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < pages; page++) {
            float scale = (float) WIDTH * FINER / pdf.getPage(page).getCropBox().getWidth();
            drawn.add(means(renderer.renderImage(page, scale, ImageType.GRAY)));
        }
        int height = drawn.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        int rows = (pages + ACROSS - 1) / ACROSS;
        BufferedImage sheet = blank(ACROSS * (WIDTH + GAP) + GAP, rows * (height + GAP) + GAP);
        for (int page = 0; page < pages; page++) {
            copy(drawn.get(page), sheet, left(page), top(page, height));
        }
        return new PageSheet(sheet, WIDTH, height, pages);
    }

    /** A sheet that was kept, for pages as many and as large as those of another. */
    static PageSheet kept(BufferedImage picture, PageSheet like) {
        return new PageSheet(picture, like.width, like.height, like.pages);
    }

    private static int left(int page) {
        return GAP + page % ACROSS * (WIDTH + GAP);
    }

    private static int top(int page, int height) {
        return GAP + page / ACROSS * (height + GAP);
    }

    private static BufferedImage means(BufferedImage fine) {
        BufferedImage small =
                new BufferedImage(fine.getWidth() / FINER, fine.getHeight() / FINER, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < small.getWidth(); x++) {
            for (int y = 0; y < small.getHeight(); y++) {
                int sum = 0;
                for (int i = 0; i < FINER * FINER; i++) {
                    sum += fine.getRaster().getSample(x * FINER + i % FINER, y * FINER + i / FINER, 0);
                }
                small.getRaster().setSample(x, y, 0, sum / (FINER * FINER));
            }
        }
        return small;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = sheet.createGraphics();
        canvas.setColor(java.awt.Color.GRAY);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        return sheet;
    }

    private static void copy(BufferedImage page, BufferedImage sheet, int left, int top) {
        WritableRaster to = sheet.getRaster();
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                to.setSample(left + x, top + y, 0, page.getRaster().getSample(x, y, 0));
            }
        }
    }

    /** How many points of a page, counted from 0, differ from those of another sheet. */
    int differing(int page, PageSheet other) {
        int differ = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int here = grey(sheet, left(page) + x, top(page, height) + y);
                int there = grey(other.sheet, left(page) + x, top(page, height) + y);
                differ += Math.abs(here - there) > TOLERANCE ? 1 : 0;
            }
        }
        return differ;
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }

    /** Millimetres in points. */
    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }
}
