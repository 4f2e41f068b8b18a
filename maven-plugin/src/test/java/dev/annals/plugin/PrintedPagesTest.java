package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Severity;
import dev.annals.plugin.PageMarks.Line;
import dev.annals.plugin.PageMarks.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the built-in profiles, printed with the bundled faces and read back. */
class PrintedPagesTest {

    private static final Pattern ENTRY = Pattern.compile("(.*?[^.])\\.{3,}(\\d+)");
    private static final Offset<Double> HAIR = Offset.offset(0.6);
    private static final double GRID = 29.625;
    private static final String SENTENCE = "全年工作按计划推进，各项任务逐条落实，群众的意见件件有回音。";

    @TempDir
    private Path temp;

    private PageMarks print(String profile, String front, String body) throws IOException {
        SmallRepository repository = new SmallRepository(temp);
        StringBuilder catalogue = new StringBuilder("category: schools\nindicators:\n");
        StringBuilder year = new StringBuilder("period: 2017\nfigures:\n");
        for (int i = 1; i <= 60; i++) {
            catalogue.append("  i%d: {title: 第%d项指标, unit: '%%', direction: up}\n".formatted(i, i));
            year.append(String.format(
                    Locale.ROOT,
                    "  i%d: %s%%%n",
                    i,
                    List.of("7", "12.5", "93.25").get(i % 3)));
        }
        repository.write("indicators/all.yml", catalogue.toString());
        repository.write("years/2017.yml", year.toString());
        repository.write(
                "documents/report.md",
                "---\ntitle: 报告\nissuer: 某局\nprofile: " + profile + "\n" + front + "---\n" + body);
        assertThat(repository.generate().findings().stream().filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
        return PageMarks.of(repository.site().resolve("documents/report.pdf"));
    }

    private static String paragraphs(int count, int sentences) {
        return (SENTENCE.repeat(sentences) + "\n\n").repeat(count);
    }

    private PDPage size(int page) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(temp.resolve("out/site/documents/report.pdf").toFile())) {
            return pdf.getPage(page - 1);
        }
    }

    /** Chapters with sections and sub-sections, of uneven length. */
    private static String chapters(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append("# 篇").append(i).append("标\n\n").append(paragraphs(i % 3 + 1, i % 5 + 1));
            text.append("## 节").append(i).append("标\n\n").append(paragraphs(i % 4 + 1, i % 3 + 2));
            text.append("### 目").append(i).append("标\n\n").append(paragraphs(i % 2 + 1, i % 7 + 1));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"report, 3", "booklet, 3", "slides, 2"})
    void contents_nameThePageOfEveryHeading(String profile, int levels) throws IOException {
        PageMarks pages = print(profile, "contents: 3\n", chapters(14));
        int compared = 0;
        for (Line line : pages.lines()) {
            Matcher entry = ENTRY.matcher(line.text());
            if (entry.matches()) {
                Line heading = pages.lines().stream()
                        .filter(other -> other.text().equals(entry.group(1)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(entry.group(1)));
                List<Line> all = pages.lines(heading.page());
                assertThat(all).extracting(Line::text).contains(entry.group(2));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(14 * levels);
    }

    @Test
    void everyLine_standsOnTheGrid_onEveryPage() throws IOException {
        String table = "\n\n{{figures: i1, i2, i3}}\n\n";
        String chart = "\n\n{{chart: i4, kind=bar}}\n\n";
        PageMarks pages = print("formal", "", chapters(5) + table + chapters(3) + chart + chapters(4));
        int lines = 0;
        for (int page = 2; page <= pages.pages(); page++) {
            for (Line line : pages.lines(page)) {
                Mark mark = line.marks().get(0);
                if (isText(mark)) {
                    // from the base line of the first line of a page, 13.85 pt below the top of its characters
                    double steps = (line.y() - 104.882 - 13.85) / GRID;
                    assertThat(Math.abs(steps - Math.rint(steps)) * GRID)
                            .as("%s on page %d", line.text(), page)
                            .isLessThan(1.0);
                    lines++;
                }
            }
        }
        assertThat(lines).isGreaterThan(100);
        long most = IntStream.rangeClosed(2, pages.pages())
                .mapToLong(page -> pages.lines(page).stream()
                        .filter(line -> isText(line.marks().get(0)))
                        .count())
                .max()
                .orElseThrow();
        assertThat(most).isEqualTo(22);
    }

    private static boolean isText(Mark mark) {
        return mark.size() > 14.5 && mark.size() < 17;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 8, 13, 21, 27})
    void heading_keepsWithTwoLines_andNoLineStandsAlone(int before) throws IOException {
        PageMarks pages = print("report", "contents: 0\n", "# 篇标\n\n" + paragraphs(before, 1) + chapters(6));
        for (int page = 2; page < pages.pages(); page++) {
            List<Line> text = pages.lines(page).stream()
                    .filter(line -> line.y() > 88 && line.y() < 765)
                    .toList();
            List<Integer> headings = text.stream()
                    .filter(line -> line.text().matches(".*[篇节目]\\d*标"))
                    .map(text::indexOf)
                    .toList();
            int last = text.size() - 1;
            headings.stream()
                    .filter(at -> at == last || at == last - 1 && isTwoLines(text.get(last)))
                    .forEach(at -> {
                        throw new AssertionError(text.get(at).text());
                    });
            boolean begins = text.get(0).left() > 90 || text.get(0).text().matches(".*[篇节目]\\d*标");
            boolean endsFirst =
                    !begins && text.get(0).text().endsWith("音。") && text.get(0).right() < 500;
            assertThat(endsFirst).as("a last line alone on page %d", page).isFalse();
            boolean alone = text.get(last).left() > 90 && !text.get(last).text().endsWith("音。");
            assertThat(alone).as("a first line alone on page %d", page).isFalse();
        }
    }

    /** Whether a line begins a paragraph that goes on. */
    private static boolean isTwoLines(Line line) {
        return line.left() > 90 && !line.text().endsWith("音。");
    }

    @Test
    void numbers_standWithTheirDecimalMarksBelowEachOther() throws IOException {
        PageMarks pages = print("report", "", "# 篇\n\n{{figures: i1, i2, i3}}\n");
        List<Double> points = List.of("12.5", "93.25", "7").stream()
                .map(number -> {
                    Line row = pages.lines().stream()
                            .filter(line -> line.text().endsWith("%" + number)
                                    || line.text().equals(number))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(number));
                    List<Mark> marks = row.marks();
                    int at = marks.size() - number.length() + (number + ".").indexOf('.') - 1;
                    return marks.get(at).right();
                })
                .toList();
        assertThat(points.get(1)).isCloseTo(points.get(0), HAIR);
        assertThat(points.get(2)).isCloseTo(points.get(0), HAIR);
    }

    @Test
    void longTable_namesItselfAgain_withItsHead_onEveryPage() throws IOException {
        StringBuilder ids = new StringBuilder("i1");
        for (int i = 2; i <= 60; i++) {
            ids.append(", i").append(i);
        }
        PageMarks pages = print("report", "contents: 0\nlists: []\n", "# 篇\n\n{{figures: " + ids + "}}\n");
        List<Line> captions = pages.lines().stream()
                .filter(line -> line.text().startsWith("表1-1"))
                .toList();
        assertThat(captions).hasSizeGreaterThan(1);
        assertThat(captions.get(0).text()).doesNotContain("续");
        assertThat(captions.subList(1, captions.size()))
                .allSatisfy(line -> assertThat(line.text()).endsWith("（续）"));
        for (Line caption : captions) {
            assertThat(pages.lines(caption.page()).stream().map(Line::text)).anyMatch(text -> text.startsWith("指标单位"));
        }
        for (int i = 1; i <= 60; i++) {
            String title = "第" + i + "项指标";
            assertThat(pages.lines().stream().filter(line -> line.text().startsWith(title)))
                    .hasSize(1);
        }
    }

    @Test
    void figure_standsWithItsCaption_onOnePage() throws IOException {
        StringBuilder text = new StringBuilder("# 篇\n\n");
        for (int i = 1; i <= 12; i++) {
            text.append(paragraphs(i % 4, 2)).append("{{chart: i").append(i).append(", kind=bar}}\n\n");
        }
        PageMarks pages = print("report", "contents: 0\nlists: []\n", text.toString());
        for (int i = 1; i <= 12; i++) {
            Line caption = pages.line("图1-" + i + "第" + i + "项");
            String value = List.of("7", "12.5", "93.25").get(i % 3);
            List<Line> above = pages.lines(caption.page()).stream()
                    .filter(line -> line.y() < caption.y() && line.y() > caption.y() - 175)
                    .toList();
            assertThat(above.stream().map(Line::text)).as(caption.text()).anyMatch(words -> words.contains(value));
        }
    }

    @Test
    void listsOfFiguresAndTables_nameThePages() throws IOException {
        StringBuilder text = new StringBuilder("# 篇\n\n");
        for (int i = 1; i <= 12; i++) {
            text.append("{{chart: i")
                    .append(i)
                    .append(", kind=bar}}\n\n{{figures: i")
                    .append(i)
                    .append("}}\n\n");
        }
        PageMarks pages = print("report", "lists: [figures, tables]\n", text.toString());
        int compared = 0;
        for (Line line : pages.lines()) {
            Matcher entry = ENTRY.matcher(line.text());
            if (entry.matches() && entry.group(1).matches("[图表]1-.*")) {
                Line shown = pages.lines().stream()
                        .filter(other -> other.text().equals(entry.group(1)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(entry.group(1)));
                assertThat(pages.lines(shown.page()).stream().map(Line::text)).contains(entry.group(2));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({"formal, 1", "formal, 30", "report, 1", "report, 40"})
    void wideTable_turnsItsPage_headToTheBindingEdgeOrTheForeEdge(String profile, int before) throws IOException {
        String head = "|" + "一个相当长的栏目名称以至于放不下|".repeat(9) + "\n|" + "---|".repeat(9) + "\n";
        String rows = ("|" + "不能再短的一格文字内容|".repeat(9) + "\n").repeat(4);
        PageMarks pages =
                print(profile, "contents: 0\n", "# 篇\n\n" + paragraphs(before, 2) + head + rows + "\n" + SENTENCE);
        int last = pages.line("不能再短").page();
        boolean odd = last % 2 == 1;
        Line number = pages.lines(last).stream()
                .filter(line -> line.text().replaceAll("[—]", "").matches("\\d+"))
                .findFirst()
                .orElseThrow();
        PDPage page = size(last);
        assertThat(page.getMediaBox().getWidth())
                .isGreaterThan(page.getMediaBox().getHeight());
        assertThat((double) page.getMediaBox().getWidth()).isCloseTo(841.89, HAIR);
        // turned back upright the number stands in the lower margin, outside: at the right of odd pages
        assertThat(number.marks().get(0).x()).isLessThan(90);
        assertThat(number.marks().get(0).y()).isBetween(odd ? 400.0 : 0.0, odd ? 595.0 : 200.0);
        assertThat(number.marks().get(0).turn()).isNotZero();
    }
}
