package dev.annals.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Everything that is written on the pages of a file, by base line, wherever it stands. */
final class PaintedLines {

    /**
     * The characters on one base line, from the left; lengths in points from the upper left corner of the page.
     *
     * @param page counted from 1
     * @param lefts left edges of the characters
     */
    record Line(int page, String text, float baseline, float size, List<Float> lefts, float right, String font) {

        float left() {
            return lefts.get(0);
        }
    }

    private PaintedLines() {}

    static List<Line> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Line> lines = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Collector collector = new Collector();
                collector.setStartPage(page);
                collector.setEndPage(page);
                collector.getText(document);
                for (List<TextPosition> line : collector.found.values()) {
                    lines.add(line(page, line));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(int page, List<TextPosition> line) {
        line.sort(Comparator.comparing(TextPosition::getXDirAdj));
        StringBuilder text = new StringBuilder();
        line.forEach(position -> text.append(position.getUnicode()));
        TextPosition last = line.get(line.size() - 1);
        return new Line(
                page,
                text.toString(),
                last.getYDirAdj(),
                last.getFontSize(),
                line.stream().map(TextPosition::getXDirAdj).toList(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                last.getFont().getName());
    }

    private static final class Collector extends PDFTextStripper {

        private final TreeMap<Integer, List<TextPosition>> found = new TreeMap<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            found.computeIfAbsent(Math.round(text.getYDirAdj() * 10), key -> new ArrayList<>())
                    .add(text);
        }
    }
}
