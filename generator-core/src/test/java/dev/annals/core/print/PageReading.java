package dev.annals.core.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: its characters with their places. */
public final class PageReading {

    /**
     * A character on a page.
     *
     * @param page counted from 1
     * @param text the character
     * @param x its left edge, in points from the left
     * @param y its base line, in points from the top
     * @param width its advance, in points
     * @param size of its type, in points
     */
    public record Mark(int page, String text, double x, double y, double width, double size) {}

    private final List<Mark> marks = new ArrayList<>();
    private final int pages;

    private PageReading(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            new Collector().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Collector extends PDFTextStripper {

        @Override
        protected void processTextPosition(TextPosition text) {
            marks.add(new Mark(
                    getCurrentPageNo(),
                    text.getUnicode(),
                    text.getXDirAdj(),
                    text.getYDirAdj(),
                    text.getWidthDirAdj(),
                    text.getFontSizeInPt()));
        }
    }

    /** Reads a file. */
    public static PageReading of(byte[] pdf) {
        return new PageReading(pdf);
    }

    /** How many pages there are. */
    public int pages() {
        return pages;
    }

    /** All characters in the order in which they are painted. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** The characters of one page, counted from 1. */
    public List<Mark> marks(int page) {
        return marks.stream().filter(mark -> mark.page() == page).toList();
    }

    /** The characters of a page in the order in which they are painted, without blanks. */
    public String text(int page) {
        StringBuilder text = new StringBuilder();
        marks(page).forEach(mark -> text.append(mark.text()));
        return text.toString().replaceAll("\\s+", "");
    }

    /** The characters of all pages. */
    public String text() {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.append(mark.text()));
        return text.toString().replaceAll("\\s+", "");
    }

    /** Where words begin first; empty when they do not stand anywhere, one character behind the other. */
    public Optional<Mark> find(String words) {
        List<Mark> shown = marks.stream().filter(mark -> !mark.text().isBlank()).toList();
        int at = text().indexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(shown.get(at));
    }

    /** The base lines of a page, from the top, each once. */
    public List<Double> baseLines(int page) {
        return marks(page).stream().map(Mark::y).distinct().sorted().toList();
    }
}
