package dev.annals.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of pages back, line by line as it was painted, with its places. */
final class PageText {

    /** The type area of the report profile in points from the top of the page. */
    private static final float TOP = 84;

    private static final float BOTTOM = 765;

    /**
     * A line of one size of type.
     *
     * @param page counted from 0
     * @param left left edge of the first character in points
     * @param right right edge of the last character in points
     */
    record Line(int page, String text, float size, float left, float right) {}

    private PageText() {}

    /** The lines inside of the type area, in the order of painting. */
    static List<Line> lines(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Line> lines = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                Collector collector = new Collector();
                collector.setStartPage(page + 1);
                collector.setEndPage(page + 1);
                collector.getText(document);
                addLines(page, collector.found, lines);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addLines(int page, List<TextPosition> found, List<Line> lines) {
        int from = 0;
        for (int i = 1; i <= found.size(); i++) {
            boolean ends = i == found.size()
                    || Math.abs(found.get(i).getYDirAdj() - found.get(i - 1).getYDirAdj()) > 0.5;
            if (ends && i > from) {
                lines.add(line(page, found.subList(from, i)));
                from = i;
            }
        }
    }

    private static Line line(int page, List<TextPosition> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(position -> text.append(position.getUnicode()));
        TextPosition last = line.get(line.size() - 1);
        return new Line(
                page,
                text.toString(),
                last.getFontSizeInPt(),
                line.get(0).getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj());
    }

    private static final class Collector extends PDFTextStripper {

        private final List<TextPosition> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() > TOP && text.getYDirAdj() < BOTTOM) {
                found.add(text);
            }
        }
    }
}
