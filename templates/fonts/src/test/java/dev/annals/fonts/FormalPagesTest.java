package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.finding.Finding;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The profile {@code formal} on paper, against the measures of GB/T 9704-2012, clause 5 to 7. */
class FormalPagesTest {

    private static final float MM = 72 / 25.4f;

    private static final float EM = 15.775f;

    private static final float STEP = 29.625f;

    /** From the top of a character's square to its base line. */
    private static final float ASCENT = 0.88f;

    private static final float TOP = 37 * MM;

    private static final float BOTTOM = TOP + 225 * MM;

    private static final float WIDTH = 156 * MM;

    private static final Offset<Float> HAIR = within(0.15f);

    private static final String PROSE = "<p>" + "云湖区教育局依据公开数据编制本报告供社会各界查阅监督".repeat(26) + "</p>";

    private static final String TABLE = """
            <table><caption>表一</caption><colgroup><col class="name"/><col class="number"/></colgroup>
            <thead><tr><th scope="col" class="name">指标</th><th scope="col" class="number">数值</th></tr></thead>
            <tbody><tr><th scope="row" class="name">学校</th><td class="number">12.5</td></tr>
            <tr><th scope="row" class="name">学生</th><td class="number">3.75</td></tr></tbody></table>
            """;

    private static Printed printed;
    private static List<PaintedLines.Line> lines;

    @BeforeAll
    static void print() throws IOException {
        printed = printed(HEAD + PROSE + "<h2 id=\"a\">一、工作情况</h2><h3 id=\"b\">（一）总体情况</h3><h4>1.概况</h4>" + PROSE
                + TABLE + PROSE + CLOSING);
        lines = PaintedLines.of(printed.pdf());
    }

    private static final String HEAD = """
            <header class="cover"><p class="copy-number">000001</p><p class="secrecy">机密★1年</p><p class="urgency">特急</p>
            <p class="cover-issuer">云湖区教育局</p><p class="issuer-mark on-paper">云湖区教育局文件</p>
            <p class="document-number">云教〔2018〕3号</p><h1 class="cover-title">关于二〇一七年工作的报告</h1>
            <p class="cover-date">2018年2月1日</p></header><p class="running-head">报告</p>
            <nav class="contents" id="contents"><h2 class="contents-title">目录</h2></nav>
            <div class="body"><p class="addressee">云湖区人民政府：</p>
            """;

    private static final String CLOSING = """
            <div class="attachments"><p class="attachment numbered"><span class="attachments-label">附件：</span>\
            <span class="attachment-number">1.</span>情况表</p></div>
            <div class="signature on-paper"><p class="signature-lines"><span class="signature-issuer">云湖区教育局</span><br/>\
            <span class="signature-date">2018年2月1日</span></p></div>
            <div class="imprint"><p class="copy-to">抄送：云湖区财政局。</p><p class="issued-by">云湖区教育局</p>\
            <p class="issued-on">2018年2月2日印发</p></div></div>
            """;

    private static Printed printed(String body) throws IOException {
        String css = Files.readString(Path.of("../src/main/resources/dev/annals/templates/profiles/formal.css"));
        String html = "<html lang=\"zh-CN\"><head><title>公文</title></head><body>" + body + "</body></html>";
        PrintJob job = SampleReport.job(html, css);
        return new Printer(SampleReport.FACES).print(job);
    }

    private static PaintedLines.Line line(String text) {
        return lines.stream()
                .filter(line -> line.text().replace(" ", "").contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + lines));
    }

    private static List<PaintedLines.Line> page(int page) {
        return lines.stream()
                .filter(line -> line.page() == page && line.baseline() < BOTTOM)
                .toList();
    }

    @Test
    void substitutes_areToldOnce_andNothingElse() {
        assertThat(printed.findings())
                .extracting(Finding::code)
                .extracting(code -> code.id())
                .containsOnly("C003");
    }

    @Test
    void fullPage_has22LinesFromTheTopOfTheTypeAreaToItsBottom() {
        List<PaintedLines.Line> full = page(2);
        assertThat(full).hasSize(22);
        for (int i = 0; i < full.size(); i++) {
            assertThat(full.get(i).baseline()).as("line " + i).isCloseTo(TOP + ASCENT * EM + i * STEP, HAIR);
        }
        assertThat(full.get(21).baseline() + (1 - ASCENT) * EM).isCloseTo(BOTTOM, within(0.2f));
    }

    @Test
    void fullLine_has28CharactersFromEdgeToEdge() {
        List<PaintedLines.Line> full =
                page(2).stream().filter(line -> line.text().length() == 28).toList();
        assertThat(full).hasSizeGreaterThan(15);
        for (PaintedLines.Line line : full) {
            for (int i = 0; i < 28; i++) {
                assertThat(line.lefts().get(i)).as(line.text() + i).isCloseTo(left(line) + i * WIDTH / 28, HAIR);
            }
            assertThat(line.right()).isCloseTo(right(line), HAIR);
        }
    }

    @Test
    void paragraph_isTwoCharactersIn_andItsOtherLinesFlush() {
        PaintedLines.Line first = lines.stream()
                .filter(line ->
                        line.text().startsWith("云湖区教育局依据") && line.text().length() == 26)
                .findFirst()
                .orElseThrow();
        assertThat(first.left()).isCloseTo(left(first) + 2 * EM, HAIR);
    }

    @Test
    void headings_takeOneLineEach_inTheFacesOfTheStandard() {
        assertThat(line("一、工作情况").font()).contains("Hei");
        assertThat(line("（一）总体情况").font()).contains("Song");
        for (String heading : List.of("一、工作情况", "（一）总体情况", "1.概况")) {
            assertThat(line(heading).size()).isCloseTo(EM, within(0.01f));
            assertThat(offGrid(line(heading))).as(heading).isLessThan(0.2f);
        }
    }

    /** The left edge of the type area: 28 mm from the binding edge, which is at the right of even pages. */
    private static float left(PaintedLines.Line line) {
        return (line.page() % 2 == 1 ? 28 : 26) * MM;
    }

    private static float right(PaintedLines.Line line) {
        return left(line) + WIDTH;
    }

    private static float middle(PaintedLines.Line line) {
        return (line.left() + line.right()) / 2 - left(line) - WIDTH / 2;
    }

    /** How far a base line stands from the grid of its page, in points. */
    private static float offGrid(PaintedLines.Line line) {
        float steps = (line.baseline() - TOP - ASCENT * EM) / STEP;
        return Math.abs(steps - Math.round(steps)) * STEP;
    }

    @Test
    void textBehindATable_standsOnTheGridAgain() {
        PaintedLines.Line row = line("学生3.75");
        List<PaintedLines.Line> behind = lines.stream()
                .filter(line ->
                        line.page() == row.page() && line.baseline() > row.baseline() && line.baseline() < BOTTOM)
                .toList();
        assertThat(offGrid(row)).isGreaterThan(0.8f);
        assertThat(behind).hasSizeGreaterThan(3).allMatch(line -> offGrid(line) < 0.8f);
    }

    @Test
    void mark_begins35MillimetresBelowTheTypeArea_inRed() {
        PaintedLines.Line mark = line("云湖区教育局文件");
        assertThat(mark.baseline() - ASCENT * mark.size()).isCloseTo(TOP + 35 * MM, HAIR);
        assertThat(middle(mark)).isCloseTo(0, HAIR);
    }

    @Test
    void documentNumber_standsTwoLinesBelowTheMark_centred() {
        PaintedLines.Line mark = line("云湖区教育局文件");
        PaintedLines.Line number = line("云教〔2018〕3号");
        float bottomOfMark = mark.baseline() + (1 - ASCENT) * mark.size();
        float topOfLine = number.baseline() - ASCENT * EM - (STEP - EM) / 2;
        assertThat(topOfLine - bottomOfMark).isCloseTo(2 * STEP, HAIR);
        assertThat(middle(number)).isCloseTo(0, HAIR);
    }

    @Test
    void redRule_stands4MillimetresBelowTheNumber_asWideAsTheTypeArea() {
        float number = line("云教〔2018〕3号").baseline() + (1 - ASCENT) * EM;
        List<PaperImage.Bar> rules = PaperImage.of(printed.pdf(), 1).bars(150, PaperImage::isRed);
        assertThat(rules).hasSize(1);
        PaperImage.Bar rule = rules.get(0);
        assertThat(rule.top()).isCloseTo(number / MM + 4, within(0.15));
        assertThat(rule.left()).isCloseTo(28, within(0.2));
        assertThat(rule.right()).isCloseTo(184, within(0.2));
        assertThat(rule.bottom() - rule.top()).isBetween(0.3, 0.55);
    }

    @Test
    void title_standsOnTheGrid_twoLinesBelowTheRule_andTheAddresseeOneLineBelowIt() {
        PaintedLines.Line title = line("关于二〇一七年工作的报告");
        assertThat(title.size()).isEqualTo(22);
        float rule = (float) PaperImage.of(printed.pdf(), 1)
                        .bars(150, PaperImage::isRed)
                        .get(0)
                        .bottom()
                * MM;
        float topOfLine = title.baseline() - ASCENT * 22 - (STEP - 22) / 2;
        assertThat(topOfLine - rule).isCloseTo(2 * STEP, within(1.5f));
        PaintedLines.Line addressee = line("云湖区人民政府：");
        assertThat(addressee.left()).isCloseTo(left(addressee), HAIR);
        assertThat(offGrid(addressee)).isLessThan(0.3f);
        float below = addressee.baseline() - ASCENT * EM - (STEP - EM) / 2 - topOfLine - STEP;
        assertThat(below).isCloseTo(STEP, within(0.3f));
    }

    @Test
    void pageNumbers_standOutsideOnOddAndEvenPages_7MillimetresBelow() {
        for (PaintedLines.Line number : lines) {
            if (number.baseline() > BOTTOM) {
                assertThat(number.text()).isEqualTo("— " + number.page() + " —");
                assertThat(number.size()).isEqualTo(14);
                assertThat(number.baseline() - 0.38f * 14).isCloseTo(BOTTOM + 7 * MM, within(0.3f));
                if (number.page() % 2 == 1) {
                    assertThat(number.right()).isCloseTo(right(number) - EM, within(0.6f));
                } else {
                    assertThat(number.left()).isCloseTo(left(number) + EM, within(0.6f));
                }
            }
        }
        assertThat(lines.stream().filter(line -> line.baseline() > BOTTOM)).hasSize(printed.pages());
    }

    @Test
    void date_standsFourCharactersFromTheRight_withTheIssuerCentredAboveIt() {
        PaintedLines.Line date = line("2018年2月1日");
        PaintedLines.Line issuer = lines.get(lines.indexOf(date) - 1);
        assertThat(date.right()).isCloseTo(right(date) - 4 * EM, within(0.5f));
        assertThat(issuer.text()).isEqualTo("云湖区教育局");
        assertThat((issuer.left() + issuer.right()) / 2).isCloseTo((date.left() + date.right()) / 2, within(0.5f));
    }

    @Test
    void attachments_standOneLineBelowTheText_twoCharactersIn() {
        PaintedLines.Line attachments = line("附件：1.情况表");
        PaintedLines.Line before = lines.get(lines.indexOf(attachments) - 1);
        assertThat(attachments.left()).isCloseTo(left(attachments) + 2 * EM, HAIR);
        assertThat(attachments.page() > before.page() || attachments.baseline() - before.baseline() > 1.9f * STEP)
                .isTrue();
    }

    @Test
    void imprint_endsWithTheTypeAreaOfTheLastPage_betweenRulesOfItsWidth() {
        List<PaperImage.Bar> rules =
                PaperImage.of(printed.pdf(), printed.pages()).bars(150, PaperImage::isDark);
        double edge = left(line("抄送：")) / MM;
        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.left()).isCloseTo(edge, within(0.2));
            assertThat(rule.right()).isCloseTo(edge + 156, within(0.2));
        });
        assertThat(rules.get(2).bottom()).isCloseTo(262, within(0.25));
        assertThat(line("抄送：").size()).isEqualTo(14);
        assertThat(line("抄送：").left()).isCloseTo((float) edge * MM + 14, within(0.3f));
    }
}
