package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes at the feet of pages. */
class PageNotesTest {

    /** A page of 20 lines of 20 characters. */
    private static final String PAGE = "@page { size: 280pt 500pt; margin: 50pt 40pt; -annals-notes: foot } "
            + "@page { @bottom-center { content: counter(page); font-size: 10pt } } "
            + "body { margin: 0; font-size: 10pt; line-height: 20pt } p { margin: 0; text-align: justify } "
            + "sup { font-size: 6pt; line-height: 1pt } ol { margin: 0; padding: 0 } li { line-height: 12pt; font-size: 8pt; text-align: justify } "
            + ".note-rule { padding-top: 6pt; border-bottom: 0.5pt solid #000000; width: 60pt }";

    private static final double FOOT = 450;

    private static String mark(int number) {
        return "<sup><a href=\"#n" + number + "\" id=\"m" + number + "\">" + number + "</a></sup>";
    }

    private static String note(int number, String words) {
        return "<li id=\"n" + number + "\"><a href=\"#m" + number + "\">" + number + "</a>" + words + "</li>";
    }

    private static String word(int number) {
        return new String(Character.toChars(0x5000 + number));
    }

    /** Paragraphs of so many characters, each with the mark of a note at a place. */
    private static String chapter(int paragraphs, int length, int at) {
        StringBuilder text = new StringBuilder("<section>");
        StringBuilder notes = new StringBuilder("<ol class=\"notes\">");
        for (int i = 1; i <= paragraphs; i++) {
            text.append("<p>")
                    .append("文".repeat(at))
                    .append(mark(i))
                    .append("文".repeat(length - at))
                    .append("</p>");
            notes.append(note(i, word(i).repeat(30)));
        }
        return text.append(notes).append("</ol></section>").toString();
    }

    @Test
    void note_standsAtTheFootOfThePage_whenItsMarkIsThere() {
        PageReading page = PrintedPage.read(chapter(1, 50, 10), PAGE);

        assertThat(page.pages()).isEqualTo(1);
        List<Double> lines = page.marks(1).stream()
                .filter(mark -> mark.text().equals(word(1)))
                .map(PageReading.Mark::y)
                .distinct()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).isBetween(FOOT - 12, FOOT);
        assertThat(lines.get(1) - lines.get(0)).isBetween(11.9, 12.1);
    }

    @Test
    void note_fillsItsLinesToBothEdges() {
        PageReading page = PrintedPage.read(chapter(1, 50, 10), PAGE);
        double right = page.marks(1).stream()
                .filter(mark -> mark.text().equals(word(1)))
                .mapToDouble(mark -> mark.x() + mark.width())
                .max()
                .orElseThrow();

        assertThat(right).isBetween(239.5, 240.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5, 8, 13, 21, 34, 55, 89, 97, 100})
    void everyNote_standsOnThePageOfItsMark_whereverThatIs(int at) {
        PageReading pages = PrintedPage.read(chapter(40, 100, at), PAGE);

        for (int i = 1; i <= 40; i++) {
            String word = word(i);
            List<PageReading.Mark> note = pages.marks().stream()
                    .filter(mark -> mark.text().equals(word))
                    .toList();
            assertThat(note).as(word).hasSize(30);
            int page = markPage(pages, i);
            assertThat(note).allMatch(mark -> mark.page() == page);
        }
        assertThat(pages.text().chars().filter(c -> c == '文').count()).isEqualTo(4000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 34, 55, 97})
    void text_endsAboveTheNotes(int at) {
        PageReading pages = PrintedPage.read(chapter(40, 100, at), PAGE);

        for (int page = 1; page <= pages.pages(); page++) {
            double text = pages.marks(page).stream()
                    .filter(mark -> mark.text().equals("文"))
                    .mapToDouble(PageReading.Mark::y)
                    .max()
                    .orElse(0);
            double notes = pages.marks(page).stream()
                    .filter(mark ->
                            mark.text().codePointAt(0) > 0x5000 && mark.text().codePointAt(0) < 0x5100)
                    .mapToDouble(PageReading.Mark::y)
                    .min()
                    .orElse(FOOT);
            assertThat(notes - text).as("page %d", page).isGreaterThan(page == pages.pages() ? 0 : 12);
            assertThat(notes - text).as("page %d", page).isLessThan(page == pages.pages() ? FOOT : 110);
        }
    }

    /** The page of the mark in the text, which is smaller than the number of the note. */
    private static int markPage(PageReading pages, int number) {
        List<PageReading.Mark> small =
                pages.marks().stream().filter(mark -> mark.size() < 7).toList();
        StringBuilder digits = new StringBuilder();
        int at = 0;
        for (int i = 1; i < number; i++) {
            at += String.valueOf(i).length();
        }
        digits.append(small.get(at).text());
        assertThat(String.valueOf(number)).startsWith(digits);
        return small.get(at).page();
    }

    @Test
    void pageNumber_staysWhereItIs_whenThereAreNotes() {
        PageReading pages = PrintedPage.read(chapter(40, 100, 10), PAGE);
        List<Double> numbers = pages.marks().stream()
                .filter(mark -> mark.y() > FOOT)
                .map(PageReading.Mark::y)
                .distinct()
                .toList();

        assertThat(numbers).hasSize(1);
    }

    @Test
    void note_returnsToTheEndOfItsChapter_whenNoPageCanHoldIt() {
        String text = "<section><p>文" + mark(1) + "文" + mark(2) + "</p><ol class=\"notes\">" + note(1, "甲".repeat(600))
                + note(2, "乙") + "</ol><p>" + "章".repeat(400) + "</p></section>";
        PageReading pages = PrintedPage.read(text, PAGE);

        assertThat(pages.text()).contains("甲".repeat(50));
        assertThat(pages.text().chars().filter(c -> c == '甲').count()).isEqualTo(600);
        assertThat(pages.find("乙").orElseThrow().page()).isEqualTo(1);
        assertThat(pages.find("乙").orElseThrow().y()).isBetween(FOOT - 12, FOOT);
    }

    @Test
    void notes_goOnAtTheFootOfTheNextPage_whenThereAreTooMany() {
        StringBuilder text = new StringBuilder("<section><p>文");
        StringBuilder notes = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            text.append(mark(i));
            notes.append(note(i, word(i).repeat(20)));
        }
        text.append("</p><ol class=\"notes\">").append(notes).append("</ol><p>");
        text.append("章".repeat(800)).append("</p></section>");
        PageReading pages = PrintedPage.read(text.toString(), PAGE);

        for (int i = 1; i <= 20; i++) {
            String word = word(i);
            assertThat(pages.marks())
                    .filteredOn(mark -> mark.text().equals(word))
                    .hasSize(20);
        }
        assertThat(pages.find(word(1)).orElseThrow().page()).isEqualTo(1);
        assertThat(pages.find(word(20)).orElseThrow().page()).isEqualTo(2);
    }

    @Test
    void linksLead_toTheNoteAndBack() throws Exception {
        byte[] file = PrintedPage.pdf(chapter(12, 100, 10), PAGE);
        PageReading pages = PageReading.of(file);
        List<Double> toNotes = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                PDPage page = pdf.getPage(i);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) annotation;
                    PDActionGoTo action = (PDActionGoTo) link.getAction();
                    PDPageXYZDestination target = (PDPageXYZDestination) action.getDestination();
                    assertThat(target.retrievePageNumber()).isEqualTo(i);
                    boolean isInNote = link.getRectangle().getLowerLeftY() < target.getTop();
                    if (!isInNote) {
                        toNotes.add(500.0 - target.getTop());
                    }
                }
            }
        }
        assertThat(toNotes).hasSize(12);
        for (int i = 1; i <= 12; i++) {
            double base = pages.find(word(i)).orElseThrow().y();
            assertThat(base - toNotes.get(i - 1)).as(word(i)).isBetween(5.0, 12.0);
        }
    }

    @Test
    void bytes_areTheSame_whenPrintedTwice() {
        String text = chapter(12, 100, 10);
        assertThat(PrintedPage.pdf(text, PAGE)).isEqualTo(PrintedPage.pdf(text, PAGE));
    }

    @Test
    void notes_standAtTheEndOfTheChapter_whenTheProfileDoesNotSayOtherwise() {
        PageReading page = PrintedPage.read(chapter(1, 50, 10), PAGE.replace("-annals-notes: foot", ""));

        assertThat(page.find(word(1)).orElseThrow().y()).isLessThan(150);
    }
}
