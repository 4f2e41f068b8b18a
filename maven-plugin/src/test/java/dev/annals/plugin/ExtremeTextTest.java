package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Severity;
import java.nio.file.Files;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Text of unusual length, depth and characters: set well, or refused at its place. */
class ExtremeTextTest {

    private static final String SENTENCE = "全区认真贯彻教育优先发展战略，坚持问题导向，稳步推进各项工作，取得了较好成效。";

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws Exception {
        repository = new SmallRepository(temp);
    }

    private void report(String text) throws Exception {
        repository.write("documents/report.md", "---\ntitle: 报告\n---\n" + text + "\n");
    }

    private PrintedGlyphs printed(String text) throws Exception {
        report(text);
        assertThat(repository.generate().failed()).isFalse();
        return PrintedGlyphs.of(repository.site().resolve("documents/report.pdf"));
    }

    private static String lists(int depth, String marker) {
        return IntStream.range(0, depth)
                .mapToObj(i -> " ".repeat(marker.length() * i) + marker + "层" + i + SENTENCE.repeat(2) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"'- ', report", "'1. ', report", "'- ', formal", "'- ', booklet", "'- ', slides"})
    void listsTenDeep_keepTheirMeasure(String marker, String profile) throws Exception {
        repository.write(
                "documents/report.md",
                "---\ntitle: 报告\nprofile: " + profile + "\n---\n# 进展\n\n" + lists(10, marker) + "\n");
        assertThat(repository.generate().failed()).isFalse();
        PrintedGlyphs pdf = PrintedGlyphs.of(repository.site().resolve("documents/report.pdf"));
        String text = pdf.text(1);
        IntStream.range(0, 10).forEach(i -> assertThat(text).contains("层" + i + SENTENCE));
        var lines = pdf.glyphs().stream()
                .collect(Collectors.groupingBy(glyph -> glyph.page() + ":" + Math.round(glyph.line())));
        // the deepest level has at least eight characters to a line
        assertThat(lines.get(lastLineOf(pdf, "层9"))).hasSizeGreaterThan(8);
    }

    private static String lastLineOf(PrintedGlyphs pdf, String words) {
        int at = pdf.text(1).indexOf(words);
        PrintedGlyphs.Glyph glyph = pdf.glyphs().get(at);
        return glyph.page() + ":" + Math.round(glyph.line());
    }

    @Test
    void listsElevenDeep_areRefused_atTheFirstThatIsTooDeep() throws Exception {
        report("# 进展\n\n" + lists(12, "- "));
        Finding finding = repository.refused(Code.NESTED_TOO_DEEP);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:16:21");
        assertThat(finding.arguments()).containsExactly("10");
    }

    @Test
    void wordsLongerThanALine_stayOnThePage() throws Exception {
        String word = "a".repeat(200);
        String address = "https://example.org/" + "bcdefghij".repeat(30);
        PrintedGlyphs pdf = printed("# 章" + word + "\n\n" + SENTENCE + address + SENTENCE + word + "\n\n## 节" + address
                + "\n\n- " + word + "\n\n> " + address + "\n\n见[链接](" + address.repeat(6)
                + ")。[^一]\n\n{{figures: built, caption="
                + word + "}}\n\n[^一]: " + word + "\n");
        assertThat(pdf.outside()).isEmpty();
        pdf.assertNothingOverlaps();
        // contents, chapter, sentence, list, caption, note
        assertThat(pdf.text(2)).contains(word, address);
        assertThat(pdf.text(2).chars().filter(c -> c == 'a').count()).isGreaterThanOrEqualTo(6 * 200);
    }

    @Test
    void hundredThousandBytesWithoutAMark_areAllThere() throws Exception {
        String words = "全区认真贯彻教育优先发展战略坚持问题导向稳步推进各项工作".repeat(1200);
        PrintedGlyphs pdf = printed("# 进展\n\n" + words);
        String text = IntStream.rangeClosed(3, pdf.pages().size())
                .mapToObj(pdf::page)
                .map(page -> page.replaceAll("\\d+|^报告", ""))
                .collect(Collectors.joining());
        assertThat(text.replaceFirst("^一、进展", "")).isEqualTo(words);
        assertThat(pdf.outside()).isEmpty();
    }

    @Test
    void thousandNotes_haveTheirNumbers_eachOnce() throws Exception {
        StringBuilder text = new StringBuilder("# 进展\n\n");
        IntStream.range(0, 1000)
                .forEach(
                        i -> text.append("句").append(i).append("。[^n").append(i).append("]\n\n"));
        IntStream.range(0, 1000).forEach(i -> text.append("[^n" + i + "]: 说明" + i + "止。\n\n"));
        PrintedGlyphs pdf = printed(text.toString());
        List<String> notes = Pattern.compile("(\\d+)说明(\\d+)止")
                .matcher(pdf.text(3))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(notes).hasSize(1000).endsWith("1000说明999止");
        // The lines of a page and its notes share it; room for notes never drives more and more lines away.
        assertThat(pdf.pages()).hasSizeLessThan(80);
    }

    @Test
    void noteInHeadingTableListAndQuotation_isPrintedOnce() throws Exception {
        PrintedGlyphs pdf = printed("# 章[^a]\n\n## 节[^b]\n\n|列[^c]|二|\n|---|---|\n|甲[^d]|乙|\n\n- 项[^e]\n\n> 引[^f]\n\n"
                + "abcdef"
                        .chars()
                        .mapToObj(c -> "[^%c]: 说明%c。\n\n".formatted(c, c))
                        .collect(Collectors.joining()));
        assertThat(pdf.text(3)).contains("1说明a。2说明b。3说明c。4说明d。5说明e。6说明f。");
        assertThat(pdf.page(2)).contains("一、章").doesNotContain("一、章1");
    }

    @Test
    void headings_neverStandAloneAtTheFoot() throws Exception {
        StringBuilder text = new StringBuilder("# 进展\n\n");
        IntStream.range(1, 60)
                .forEach(i -> text.append(SENTENCE.repeat(i % 11 + 1))
                        .append("\n\n## 题")
                        .append(i)
                        .append("尾\n\n"));
        PrintedGlyphs pdf = printed(text + SENTENCE);
        for (int page = 3; page <= pdf.pages().size(); page++) {
            assertThat(pdf.page(page).replaceFirst("\\d+$", ""))
                    .as("page %d", page)
                    .doesNotMatch(".*题\\d+尾.{0,30}");
        }
    }

    @Test
    void threeThousandHeadings_areInTheContents_onTheirPages() throws Exception {
        String text = IntStream.range(0, 1500)
                .mapToObj(i -> (i % 2 == 0 ? "# 章" : "## 节") + i + "止\n\n正文。\n\n")
                .collect(Collectors.joining());
        PrintedGlyphs pdf = printed(text);
        String all = pdf.text(2);
        IntStream.range(0, 1500)
                .forEach(i -> assertThat(all.split((i % 2 == 0 ? "章" : "节") + i + "止", -1))
                        .hasSize(3));
        assertThat(pdf.outside()).isEmpty();
    }

    @Test
    void emptyChapter_isToldAsAWarning_andSet() throws Exception {
        report("# 甲章\n\n# 乙章\n\n## 丙节\n\n[^一]: 注。\n\n# 丁章\n\n正文[^一]。");
        List<Finding> findings = repository.generate().findings();
        assertThat(findings)
                .filteredOn(finding -> finding.code() == Code.CHAPTER_EMPTY)
                .extracting(finding ->
                        finding.place().line() + " " + finding.arguments().get(0))
                .containsExactly("4 甲章", "8 丙节");
        assertThat(Code.CHAPTER_EMPTY.severity()).isEqualTo(Severity.WARNING);
        assertThat(Files.exists(repository.site().resolve("documents/report.pdf")))
                .isTrue();
    }

    @Test
    void unknownBlock_isNamed_withTheNearest() throws Exception {
        report("# 进展\n\n{{figure: built}}");
        Finding finding = repository.refused(Code.BLOCK_UNKNOWN);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:6:1");
        assertThat(finding.arguments()).startsWith("figure", "figures");
    }

    @Test
    void charactersThatNoFaceHas_areNamed_whereTheyStand() throws Exception {
        report("# 进展\n\n甲\uD83D\uDE00\n\uD842\uDFB7甲\uD83D\uDC4D\uD83C\uDFFD\n零\u200B宽\n一\u200D二\n三\uE000四\n五\u0001六\n"
                + "七\u0639八\n九\u202E十");
        repository.refused(Code.GLYPH_MISSING);
        assertThat(repository.generate().findings())
                .extracting(finding -> finding.place().line()
                        + ":"
                        + finding.place().column()
                        + " "
                        + String.join(" ", finding.arguments()))
                .contains(
                        "6:2 \uD83D\uDE00 U+1F600",
                        "7:3 \uD83D\uDC4D U+1F44D",
                        "7:4 \uD83C\uDFFD U+1F3FD",
                        "8:2 ZERO WIDTH SPACE U+200B",
                        "9:2 ZERO WIDTH JOINER U+200D",
                        "10:2 PRIVATE USE AREA E000 U+E000",
                        "11:2 START OF HEADING U+0001",
                        "12:2 \u0639 U+0639",
                        "13:2 RIGHT-TO-LEFT OVERRIDE U+202E");
    }

    @ParameterizedTest
    @CsvSource({"title, 120", "subtitle, 100", "issuer, 60"})
    void textLongerThanACover_isRefused(String key, int room) throws Exception {
        String title = key.equals("title") ? "" : "title: 报告\n";
        repository.write(
                "documents/report.md", "---\n" + title + key + ": " + "题".repeat(room + 1) + "\n---\n# 进展\n\n正文。\n");
        Finding finding = repository.refused(Code.COVER_TEXT_TOO_LONG);
        assertThat(finding.arguments()).containsExactly(key, String.valueOf(room));
        assertThat(finding.place().column()).isEqualTo(key.length() + 3);
    }

    @Test
    void longNumbers_areNotCutOffInTiles() throws Exception {
        repository.write("indicators/all.yml", SmallRepository.CATALOGUE + """
                  b: {title: 乙, unit: 所, direction: up}
                  c: {title: 丙, unit: 所, direction: up}
                  d: {title: 丁, unit: 所, direction: up}
                """);
        String number = "9876543210987654321所";
        repository.write(
                "years/2017.yml",
                "period: 2017\nfigures: {built: %1$s, b: %1$s, c: %1$s, d: %1$s}\n".formatted(number));
        PrintedGlyphs pdf = printed("# 进展\n\n{{tiles: built, b, c, d}}");
        assertThat(pdf.outside()).isEmpty();
        pdf.assertNothingOverlaps();
        assertThat(pdf.text(3).split("9,876,543,210,987,654,321", -1)).hasSize(5);
    }
}
