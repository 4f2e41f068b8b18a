package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Every character of a PDF where it stands, in the order in which it was painted.
 *
 * @param glyphs the characters, without blanks and without what stands sideways at the edge of turned pages
 * @param pages width of each page, in points
 */
record PrintedGlyphs(List<Glyph> glyphs, List<Float> pages) {

    private static final float A4 = 595.28f;
    private static final double MM = 72 / 25.4;

    /** Marks are half blank and may stand with that half outside. */
    private static final String MARKS = "，。、；：！？（）《》“”‘’〔〕【】—…";

    /** A character: its page from 1, its left and right edge and its base line from the top, in points. */
    record Glyph(int page, String text, double left, double right, double line) {}

    static PrintedGlyphs of(Path pdf) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        List<Float> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.getPages().forEach(page -> pages.add(page.getMediaBox().getWidth()));
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (text.getDir() == 0 && !text.getUnicode().isBlank()) {
                        glyphs.add(new Glyph(
                                getCurrentPageNo(),
                                text.getUnicode(),
                                text.getXDirAdj(),
                                text.getXDirAdj() + text.getWidthDirAdj(),
                                text.getYDirAdj()));
                    }
                }
            };
            reader.getText(document);
        }
        return new PrintedGlyphs(List.copyOf(glyphs), List.copyOf(pages));
    }

    /** All characters of the pages from this one on, counted from 1. */
    String text(int from) {
        return glyphs.stream()
                .filter(glyph -> glyph.page() >= from)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    /** All characters of a page. */
    String page(int number) {
        return glyphs.stream()
                .filter(glyph -> glyph.page() == number)
                .map(Glyph::text)
                .collect(Collectors.joining());
    }

    boolean isTurned(int page) {
        return pages.get(page - 1) > A4 + 1;
    }

    /** The characters outside the type area of the profile {@code report}; the cover aside. */
    List<Glyph> outside() {
        return glyphs.stream()
                .filter(glyph -> glyph.page() > 1 && !MARKS.contains(glyph.text()))
                .filter(glyph -> glyph.left() < left(glyph.page()) - 0.6 || glyph.right() > right(glyph.page()) + 0.6)
                .toList();
    }

    private double left(int page) {
        return isTurned(page) ? 29 * MM : 75.6;
    }

    private double right(int page) {
        return pages.get(page - 1) - (isTurned(page) ? 31 * MM : 75.6);
    }

    /** Fails when two characters stand on top of each other. */
    void assertNothingOverlaps() {
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph before = glyphs.get(i - 1);
            Glyph after = glyphs.get(i);
            boolean sameLine = before.page() == after.page() && Math.abs(before.line() - after.line()) < 0.1;
            if (sameLine && after.left() >= before.left() && !MARKS.contains(before.text() + after.text())) {
                assertThat(after.left())
                        .as("%s behind %s on page %d", after.text(), before.text(), after.page())
                        .isGreaterThan(before.right() - 1.5);
            }
        }
    }
}
