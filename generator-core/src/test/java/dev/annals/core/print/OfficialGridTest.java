package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The grid of an official document (GB/T 9704, 5.2.3), read back from its pages: 22 base lines of 28 characters. */
class OfficialGridTest {

    private static final double MM = 72 / 25.4;
    private static final double ADVANCE = 156 * MM / 28;
    private static final double STEP = ADVANCE * 15 / 8;
    private static final double HAIR = 0.15;
    private static final int LINES = 22;
    private static final int CHARACTERS = 28;

    private static PageReading pages;

    /** Two full pages and some lines more; the first line begins two characters in. */
    @BeforeAll
    static void print() {
        String text = "乙".repeat((2 * LINES + 4) * CHARACTERS);
        pages = PrintedPage.read("<div class=\"body\"><p>" + text + "</p></div>", Profiles.css("formal"));
    }

    /** The characters of a page by their base lines, from the top. */
    private static List<List<PageReading.Mark>> lines(int page) {
        return List.copyOf(pages.marks(page).stream()
                .filter(mark -> mark.text().equals("乙"))
                .collect(Collectors.groupingBy(PageReading.Mark::y, TreeMap::new, Collectors.toList()))
                .values());
    }

    @Test
    void page_hasTwentyTwoBaseLines_fifteenEighthsOfACharacterApart() {
        for (int page = 1; page <= 2; page++) {
            List<List<PageReading.Mark>> lines = lines(page);

            assertThat(lines).hasSize(LINES);
            for (int line = 1; line < LINES; line++) {
                double step =
                        lines.get(line).get(0).y() - lines.get(line - 1).get(0).y();
                assertThat(step).isCloseTo(STEP, within(HAIR));
            }
        }
    }

    @Test
    void line_hasTwentyEightAdvances_fromEdgeToEdgeOfTheTypeArea() {
        for (int page = 1; page <= 2; page++) {
            double left = (page == 1 ? 28 : 26) * MM;
            int indented = page == 1 ? 2 : 0;
            for (List<PageReading.Mark> line : lines(page)) {
                assertThat(line).hasSize(CHARACTERS - indented);
                for (int at = 0; at < line.size(); at++) {
                    assertThat(line.get(at).x()).isCloseTo(left + (at + indented) * ADVANCE, within(HAIR));
                }
                indented = 0;
            }
        }
    }
}
