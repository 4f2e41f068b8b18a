package dev.annals.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a PDF with their places, in points from the upper left corner; pages count from 1. */
final class PageMarks {

    record Mark(int page, String text, double x, double y, double width, double size, String face, double turn) {

        double right() {
            return x + width;
        }
    }

    /** Characters that stand on one line. */
    record Line(int page, double y, List<Mark> marks) {

        String text() {
            return marks.stream().map(Mark::text).collect(Collectors.joining()).replaceAll("\\s+", "");
        }

        double left() {
            return marks.get(0).x();
        }

        double right() {
            return marks.get(marks.size() - 1).right();
        }
    }

    private static final double HAIR = 0.3;

    private final List<Mark> marks = new ArrayList<>();

    private PageMarks(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    marks.add(new Mark(
                            getCurrentPageNo(),
                            text.getUnicode(),
                            text.getX(),
                            text.getY(),
                            text.getWidthDirAdj(),
                            text.getFontSizeInPt(),
                            text.getFont().getName(),
                            text.getDir()));
                }
            }.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageMarks of(Path file) {
        return new PageMarks(file);
    }

    int pages() {
        return marks.stream().mapToInt(Mark::page).max().orElse(0);
    }

    List<Mark> page(int page) {
        return marks.stream().filter(mark -> mark.page == page).toList();
    }

    /** The lines of a page in the order in which they are painted. */
    List<Line> lines(int page) {
        List<Line> lines = new ArrayList<>();
        List<Mark> line = new ArrayList<>();
        for (Mark mark : page(page)) {
            Mark last = line.isEmpty() ? mark : line.get(line.size() - 1);
            if (Math.abs(last.y - mark.y) > HAIR || last.x > mark.x + HAIR) {
                lines.add(new Line(page, last.y, List.copyOf(line)));
                line.clear();
            }
            line.add(mark);
        }
        if (!line.isEmpty()) {
            lines.add(new Line(page, line.get(0).y, List.copyOf(line)));
        }
        return lines;
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            all.addAll(lines(page));
        }
        return all;
    }

    /** The only line, or the first, with these words. */
    Line line(String words) {
        return lines().stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line has " + words));
    }
}
