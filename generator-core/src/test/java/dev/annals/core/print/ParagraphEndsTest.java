package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many lines of a paragraph stand at the foot of a page and at the top of the next one. */
class ParagraphEndsTest {

    private static long lines(PageReading pages, int page) {
        return pages.marks(page).stream()
                .filter(mark -> mark.text().equals("乙"))
                .map(PageReading.Mark::y)
                .distinct()
                .count();
    }

    @ParameterizedTest
    @CsvSource({"formal, 22, 28", "report, 31, 37"})
    void paragraph_neverLeavesALineAlone(String profile, int page, int characters) {
        int divided = 0;
        for (int lines = 2; lines <= 6; lines++) {
            String paragraph = "<p>" + "乙".repeat(lines * characters - 6) + "</p>";
            for (int room = 1; room <= lines; room++) {
                String body = "<div class=\"body\">" + "<p>前</p>".repeat(page - room) + paragraph + "</div>";
                PageReading pages = PrintedPage.read(body, Profiles.css(profile));
                long first = lines(pages, 1);
                long second = lines(pages, 2);
                assertThat(first + second).isEqualTo(lines);
                assertThat(first).as("%d lines, room for %d", lines, room).isNotEqualTo(1);
                assertThat(second).as("%d lines, room for %d", lines, room).isNotEqualTo(1);
                divided += first > 0 && second > 0 ? 1 : 0;
            }
        }
        assertThat(divided).isPositive();
    }
}
