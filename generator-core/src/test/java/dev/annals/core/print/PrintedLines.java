package dev.annals.core.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a file as a reader finds them that did not write it: characters by base line, in painting order. */
final class PrintedLines {

    /**
     * A line; lengths in points.
     *
     * @param left left edge of the first character's square
     * @param right right edge of the last character's square
     */
    record Line(String text, float left, float right) {}

    private PrintedLines() {}

    static List<Line> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Collector collector = new Collector();
            collector.getText(document);
            return collector.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(byte[] pdf) {
        return of(pdf).stream().map(Line::text).toList();
    }

    private static final class Collector extends PDFTextStripper {

        private final List<TextPosition> found = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            found.add(text);
        }

        List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= found.size(); i++) {
                boolean ends = i == found.size()
                        || Math.abs(found.get(i).getYDirAdj() - found.get(i - 1).getYDirAdj()) > 0.5;
                if (ends) {
                    lines.add(line(found.subList(from, i)));
                    from = i;
                }
            }
            return lines;
        }

        private static Line line(List<TextPosition> line) {
            StringBuilder text = new StringBuilder();
            line.forEach(position -> text.append(position.getUnicode()));
            TextPosition last = line.get(line.size() - 1);
            return new Line(text.toString(), line.get(0).getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj());
        }
    }
}
