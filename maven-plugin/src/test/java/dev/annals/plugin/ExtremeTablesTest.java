package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of unusual shapes, read back from the PDF. */
class ExtremeTablesTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws Exception {
        repository = new SmallRepository(temp);
    }

    private PrintedGlyphs printed(String text) throws Exception {
        repository.write("documents/report.md", "---\ntitle: 报告\n---\n# 进展\n\n" + text + "\n");
        assertThat(repository.generate().failed()).isFalse();
        return PrintedGlyphs.of(repository.site().resolve("documents/report.pdf"));
    }

    private static String row(int columns, String mark) {
        return IntStream.range(0, columns)
                .mapToObj(column -> "第" + column + mark)
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String table(int columns, int rows) {
        StringBuilder table = new StringBuilder(row(columns, "列")).append("|---".repeat(columns) + "|\n");
        IntStream.range(0, rows).forEach(i -> table.append(row(columns, "列之" + i + "格")));
        return table.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 30, 100})
    void tableWiderThanAPage_goesOnByColumns_withItsFirstColumnAgain(int columns) throws Exception {
        PrintedGlyphs pdf = printed("前言。\n\n" + table(columns, 4));
        assertThat(pdf.outside()).isEmpty();
        pdf.assertNothingOverlaps();
        String text = pdf.text(3);
        IntStream.range(0, columns)
                .forEach(column -> assertThat(text).contains("第" + column + "列", "第" + column + "列之3格"));
        int parts = count(text, "第0列之3格");
        assertThat(parts).isBetween(columns == 14 ? 1 : 2, columns == 14 ? 1 : columns / 10);
        assertThat(count(text, "第1列之3格")).isEqualTo(1);
    }

    private static int count(String text, String words) {
        return (text.length() - text.replace(words, "").length()) / words.length();
    }

    @Test
    void turnedTable_keepsItsHeading_andItsKindOfPage() throws Exception {
        PrintedGlyphs pdf = printed("正文。\n\n## 附表\n\n" + table(14, 40) + "\n后记。");
        assertThat(pdf.outside()).isEmpty();
        int first = IntStream.rangeClosed(3, pdf.pages().size())
                .filter(pdf::isTurned)
                .findFirst()
                .orElseThrow();
        assertThat(pdf.page(first)).startsWith("（一）附表第0列").contains("第13列之0格");
        assertThat(pdf.isTurned(first + 1)).isTrue();
        assertThat(pdf.page(first + 1)).startsWith("第0列第1列");
        assertThat(pdf.isTurned(pdf.pages().size())).isFalse();
        assertThat(pdf.page(pdf.pages().size())).contains("后记。");
        assertThat(pdf.pages().size()).isLessThan(10);
    }

    @Test
    void fiveThousandRows_standOnceEach_underAHeadOnEveryPage() throws Exception {
        StringBuilder table = new StringBuilder("|序号|单位|\n|---|---|\n");
        IntStream.range(0, 5000).forEach(i -> table.append("|行" + i + "止|某某学校|\n"));
        PrintedGlyphs pdf = printed(table.toString());
        String text = pdf.text(3);
        List<String> rows = Pattern.compile("行\\d+止").matcher(text).results().map(MatchResult::group).toList();
        assertThat(rows).isEqualTo(IntStream.range(0, 5000).mapToObj(i -> "行" + i + "止").toList());
        for (int page = 3; page <= pdf.pages().size(); page++) {
            assertThat(count(pdf.page(page), "序号单位")).as("page %d", page).isEqualTo(1);
        }
        assertThat(pdf.outside()).isEmpty();
    }

    @Test
    void wordsLongerThanTheirCell_areBroken_insideIt() throws Exception {
        String word = "a".repeat(200);
        String address = "https://example.org/" + "bcdefghij".repeat(30);
        String number = "1234567890".repeat(20);
        PrintedGlyphs pdf = printed("|名称|" + word + "|三|\n|---|---|---|\n|" + address + "|" + number + "|短|\n");
        assertThat(pdf.outside()).isEmpty();
        pdf.assertNothingOverlaps();
        String text = pdf.text(3);
        assertThat(count(text, "a")).isGreaterThanOrEqualTo(200);
        assertThat(text.replaceAll("[^0-9]", "")).contains(number.substring(0, 30));
    }

    @Test
    void oneColumn_andEmptyCells_areSet() throws Exception {
        PrintedGlyphs pdf = printed("|列|\n|---|\n|甲|\n||\n|丙|\n\n|一|二|\n|---|---|\n|||\n|||\n\n末段。");
        assertThat(pdf.text(3)).contains("列甲丙", "一二", "末段。");
        assertThat(pdf.outside()).isEmpty();
    }
}
