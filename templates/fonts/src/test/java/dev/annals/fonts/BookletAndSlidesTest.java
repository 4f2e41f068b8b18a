package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.print.Printed;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** The profiles {@code booklet} and {@code slides}, and bleed and crop marks, read back from the files. */
class BookletAndSlidesTest {

    private static final float MM = 72 / 25.4f;

    private static String css(String profile) {
        return SampleReport.css(SampleReport.PROFILE.resolveSibling(profile + ".css"));
    }

    private static Printed printed(String css) {
        Printed printed = SampleReport.PRINTER.print(SampleReport.job(SampleReport.html(), css));
        assertThat(printed.findings()).isEmpty();
        return printed;
    }

    private static List<PaintedLines.Line> page(List<PaintedLines.Line> lines, int page) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }

    @Test
    void booklet_hasA5PagesForReading_andA4SheetsForThePress() throws IOException {
        Printed printed = printed(css("booklet"));
        try (PDDocument reading = Loader.loadPDF(printed.pdf());
                PDDocument press = Loader.loadPDF(printed.press())) {
            PDRectangle page = reading.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isCloseTo(148 * MM, within(0.2f));
            assertThat(page.getHeight()).isCloseTo(210 * MM, within(0.2f));
            assertThat(press.getNumberOfPages()).isEqualTo((printed.pages() + 3) / 4 * 2);
            for (PDPage sheet : press.getPages()) {
                assertThat(sheet.getMediaBox().getWidth()).isCloseTo(2 * 148 * MM, within(0.4f));
                assertThat(sheet.getMediaBox().getHeight()).isCloseTo(210 * MM, within(0.2f));
            }
        }
    }

    @Test
    void sheets_carryTheRightPages_nearerToTheFoldTheDeeperTheyLie() {
        Printed printed = printed(css("booklet").replace("-annals-creep: 0.1mm", "-annals-creep: 1mm"));
        List<PaintedLines.Line> reading = PaintedLines.of(printed.pdf());
        List<PaintedLines.Line> sheets = PaintedLines.of(printed.press());
        int blanks = (printed.pages() + 3) / 4 * 4;
        for (int side = 1; side <= blanks / 2; side++) {
            int depth = (side - 1) / 2;
            int right = side % 2 == 1 ? side : blanks + 1 - side;
            if (right <= printed.pages() && right > 2) {
                PaintedLines.Line wanted = page(reading, right).get(5);
                float left = wanted.left() + 148 * MM - depth * MM;
                assertThat(page(sheets, side))
                        .as("side " + side + " page " + right)
                        .anyMatch(line -> Math.abs(line.baseline() - wanted.baseline()) < 0.2
                                && line.lefts().stream().anyMatch(x -> Math.abs(x - left) < 0.3));
            }
        }
    }

    @Test
    void press_isEmpty_whenTheProfileDoesNotAskForIt() {
        assertThat(printed(css("report")).press()).isEmpty();
    }

    @Test
    void bytesOfTheSheets_areTheSame_whenPrintedTwice() {
        assertThat(printed(css("booklet")).press())
                .isEqualTo(printed(css("booklet")).press());
    }

    @Test
    void slides_are16To9_withOneHeadingOfTheFirstTwoLevelsEach() throws IOException {
        Printed printed = printed(css("slides"));
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / page.getHeight()).isCloseTo(16 / 9f, within(0.002f));
        }
        Map<Integer, Integer> headings = new HashMap<>();
        for (PaintedLines.Line line : PaintedLines.of(printed.pdf())) {
            if (line.page() > 2 && (line.size() == 38 || line.size() == 46 || line.size() == 30)) {
                headings.merge(line.page(), 1, Integer::sum);
            }
        }
        assertThat(headings).hasSizeGreaterThan(3);
        assertThat(headings.values()).containsOnly(1);
    }

    @Test
    void boxes_andMarks_stayOutsideOfThePage_whenTheProfileAsksForThem() throws IOException {
        Printed plain = printed(css("report"));
        Printed marked = printed(css("report").replaceFirst("@page \\{", "@page { bleed: 3mm; marks: crop;"));
        try (PDDocument document = Loader.loadPDF(marked.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(plain.pages());
            for (PDPage page : document.getPages()) {
                assertThat(page.getTrimBox().getLowerLeftX()).isZero();
                assertThat(page.getTrimBox().getWidth()).isCloseTo(210 * MM, within(0.2f));
                assertThat(page.getBleedBox().getLowerLeftX()).isCloseTo(-3 * MM, within(0.1f));
                assertThat(page.getBleedBox().getHeight()).isCloseTo(303 * MM, within(0.2f));
                assertThat(page.getMediaBox().getLowerLeftX()).isLessThan(-8 * MM);
            }
        }
        int edge = 10;
        List<PaperImage.Bar> marks = PaperImage.of(marked.pdf(), 1).bars(4, PaperImage::isDark);
        assertThat(marks).anySatisfy(mark -> assertThat(mark.top()).isBetween(edge - 0.5, edge + 1.0));
    }
}
