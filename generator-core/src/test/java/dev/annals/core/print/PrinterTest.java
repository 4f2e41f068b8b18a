package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {

    private static final String CSS = "@page { size: A4; margin: 30mm } p { text-align: justify; font-family: song }";
    private static final Place ORIGIN = new Place("documents/a.md", 3, 1);
    private static final Printer PRINTER = new Printer(DrawnFace.set("一二三四五。，图 "));

    private static Printed print(String body, String css) {
        return PRINTER.print(job("<html><head><title>一</title></head><body>" + body + "</body></html>", css));
    }

    private static PrintJob job(String html, String css) {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        return new PrintJob(html, css, metadata, Map.of(), ORIGIN);
    }

    @Test
    void document_isPrinted_whenItIsWellFormed() throws Exception {
        Printed printed = print("<h2>一</h2><p>" + "二三四五，".repeat(40) + "</p>", CSS);
        assertThat(printed.findings()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(printed.pages()).isEqualTo(1);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("一");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void bytes_areTheSame_whenPrintedTwice() {
        assertThat(print("<p>一二三</p>", CSS).pdf())
                .isEqualTo(print("<p>一二三</p>", CSS).pdf());
    }

    /** Where faces lie in memory must not be seen: the last page names them all. */
    @Test
    void bytes_areTheSame_whenManyFacesArePrintedTwice() {
        assertThat(printedInFaces(60)).isEqualTo(printedInFaces(60));
    }

    private static byte[] printedInFaces(int count) {
        List<FaceData> faces = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String letter = Character.toString('\u4E00' + i);
            all.append(letter);
            faces.add(new FaceData(FontClass.SONG, 400, "Drawn " + i, DrawnFace.of(letter)));
        }
        String body = "<p>" + all + "</p><p style=\"page-break-before: always\">一</p>";
        Printed printed = new Printer(FaceSet.of(faces))
                .print(job("<html><head><title>一</title></head><body>" + body + "</body></html>", CSS));
        assertThat(printed.pages()).isEqualTo(2);
        return printed.pdf();
    }

    @Test
    void character_isAFinding_whenNoFaceHasIt() {
        Printed printed = print("<p>一外二内</p>", CSS);
        assertThat(printed.pdf().length).isZero();
        assertThat(printed.findings())
                .containsExactly(
                        Finding.of(Code.GLYPH_MISSING, ORIGIN, "内", "U+5185"),
                        Finding.of(Code.GLYPH_MISSING, ORIGIN, "外", "U+5916"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>一<b>二</p>", "<p>&nbsp;</p>", "<p>一", "<p a=1>一</p>"})
    void markup_isAFinding_whenItIsBroken(String body) {
        Printed printed = print(body, CSS);
        assertThat(printed.pdf().length).isZero();
        assertThat(printed.findings()).extracting(Finding::code).containsExactly(Code.TEMPLATE_ERROR);
    }

    @Test
    void style_isAFinding_whenItIsBroken() {
        Printed printed = print("<p>一</p>", "p { color: ; text-align justify }");
        assertThat(printed.findings()).isNotEmpty().extracting(Finding::code).containsOnly(Code.TEMPLATE_ERROR);
    }

    @Test
    void documentType_isRefused_whenItIsThere() {
        String html =
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html><body><p>&e;</p></body></html>";
        assertThat(PRINTER.print(job(html, CSS)).findings())
                .extracting(Finding::code)
                .containsExactly(Code.TEMPLATE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><img src=\"https://example.org/a.png\"/></p>",
                "<p><img src=\"file:///etc/hostname\"/></p>",
                "<p><img src=\"data:image/png;base64,AAAA\"/></p>"
            })
    void address_isRefused_whenAnImageHasIt(String body) {
        Printed printed = print(body, CSS);
        assertThat(printed.pdf().length).isZero();
        assertThat(printed.findings()).extracting(Finding::code).containsExactly(Code.OUTSIDE_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(https://example.org/a.css); ",
                "p { background-image: url(https://example.org/a.png) }",
                "@font-face { font-family: x; src: url(file:///etc/hostname) } p { font-family: x }"
            })
    void address_isRefused_whenTheStyleHasIt(String css) {
        assertThat(print("<p>一</p>", css).findings()).extracting(Finding::code).containsExactly(Code.OUTSIDE_REFERENCE);
    }

    @Test
    void drawing_isAFinding_whenItIsUnknown() {
        assertThat(print("<p><img src=\"drawing:f1\"/></p>", CSS).findings())
                .containsExactly(Finding.of(Code.DRAWING_UNKNOWN, ORIGIN, "f1"));
    }

    @Test
    void substitution_isNoted_whenAClassHasNoFace() {
        Printed printed = print("<p style=\"font-family: kai\">一</p><p style=\"font-family: kai\">二</p>", CSS);
        assertThat(printed.pdf().length).isPositive();
        assertThat(printed.findings())
                .containsExactly(Finding.of(Code.FONT_SUBSTITUTED, Place.of("annals:fonts"), "kai", "Drawn"));
    }

    @Test
    void nothing_isWritten_whenTheEngineComplains() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream trap = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(trap);
        System.setErr(trap);
        try {
            print("<p><img src=\"x.png\"/></p><p><b>一</p>", "p { colour: red } @import 'y.css';");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void gapBetweenScripts_isThatOfTheSmaller_whenTheirSizesDiffer() {
        PageReading page = PrintedPage.read(
                "<p><span style=\"font-size: 40pt\">12</span><span style=\"font-size: 12pt\">所</span></p>",
                "@page { size: A4; margin: 30mm } p { margin: 0 }");

        PageReading.Mark number = page.find("2").orElseThrow();
        PageReading.Mark unit = page.find("所").orElseThrow();
        assertThat(unit.x() - number.x() - number.width()).isCloseTo(3, within(0.2));
    }
}
