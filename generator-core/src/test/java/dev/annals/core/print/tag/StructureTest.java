package dev.annals.core.print.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.DrawnFace;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** What markup becomes in the structure, read back. */
class StructureTest {

    private static final Printer PRINTER = new Printer(DrawnFace.set("一二三四五ab12 ."));

    private static PDDocument print(String body, String css) throws IOException {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        String html = "<html><head><title>一</title></head><body>" + body + "</body></html>";
        Printed printed = PRINTER.print(new PrintJob(
                html, "@page { size: A4; margin: 30mm } " + css, metadata, Map.of(), Place.of("documents/a.md")));
        assertThat(printed.findings()).isEmpty();
        return Loader.loadPDF(printed.pdf());
    }

    /** The structure in words: {@code P(Span Link)}; languages and names behind the types. */
    private static String structure(PDDocument pdf) {
        COSBase top = pdf.getDocumentCatalog().getStructureTreeRoot().getK();
        COSDictionary document = (COSDictionary) (top instanceof COSArray several ? several.getObject(0) : top);
        return String.join(" ", below(document));
    }

    private static List<String> below(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray several ? several : new COSArray();
        if (kids instanceof COSDictionary) {
            all.add(kids);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                String language = kid.getString(COSName.LANG) == null ? "" : ":" + kid.getString(COSName.LANG);
                String name = kid.getString(COSName.ID) == null ? "" : "#" + kid.getString(COSName.ID);
                String inside = String.join(" ", below(kid));
                words.add(kid.getNameAsString(COSName.S)
                        + language
                        + name
                        + (inside.isEmpty() ? "" : "(" + inside + ")"));
            }
        }
        return words;
    }

    @Test
    void passage_saysItsLanguage() throws Exception {
        try (PDDocument pdf = print("<p>一<span lang=\"en\">ab</span>二</p><p lang=\"en\">ab</p>", "")) {
            assertThat(structure(pdf)).isEqualTo("P(Span Span:en Span) P:en");
        }
    }

    @Test
    void caption_keepsItsNumberApart() throws Exception {
        String table = "<table><caption><span class=\"label\">一1</span>2二</caption>"
                + "<thead><tr><th scope=\"col\">三</th></tr></thead><tbody><tr><td>四</td></tr></tbody></table>";
        try (PDDocument pdf = print(table, "")) {
            assertThat(structure(pdf)).isEqualTo("Table(Caption(Lbl Span) THead(TR(TH)) TBody(TR(TD)))");
        }
    }

    @Test
    void noteAndMark_leadToEachOther() throws Exception {
        String body = "<p>一<sup class=\"note-mark\"><a href=\"#n1\" id=\"m1\" title=\"一1\">1</a></sup></p>"
                + "<ol class=\"notes\"><li id=\"n1\"><a class=\"note-number\" href=\"#m1\">1</a>二</li></ol>";
        try (PDDocument pdf = print(
                body,
                "li { margin-left: 2em } .note-number { display: inline-block; width: 2em; margin-left: -2em }")) {
            assertThat(structure(pdf)).isEqualTo("P(Span Reference(Link(Span))) Note#n1(Lbl(Link(Span)) Span)");
            assertThat(pdf.getPage(0).getAnnotations())
                    .extracting(PDAnnotation::getContents)
                    .containsExactlyInAnyOrder("一1", "1");
            COSDictionary names = pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.ID_TREE);
            assertThat(names.getCOSArray(COSName.NAMES).getString(0)).isEqualTo("n1");
        }
    }

    @Test
    void entryOfTheContents_isOneLink_whateverStandsInIt() throws Exception {
        String body = "<nav><ol><li><a href=\"#s1\"><span class=\"label\">一1</span>2二</a></li></ol></nav>"
                + "<h2 id=\"s1\">二</h2>";
        String css = "a::after { content: leader(\" .\") target-counter(attr(href), page) } li { display: block }";
        try (PDDocument pdf = print(body, css)) {
            assertThat(structure(pdf)).isEqualTo("TOC(TOCI(Reference(Link(Span)))) H2");
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            assertThat(links).extracting(PDAnnotation::getContents).containsExactly("一1 2二");
            assertThat(links.get(0).getRectangle().getWidth()).isGreaterThan(380);
        }
    }

    @Test
    void linkOverTwoLines_hasAnAreaInEach() throws Exception {
        String words = "一二三四五".repeat(12);
        try (PDDocument pdf = print("<p><a href=\"https://example.org/\">" + words + "</a></p>", "")) {
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(2);
            assertThat(structure(pdf)).isEqualTo("P(Link(Span))");
        }
    }

    @Test
    void notes_keepTheirNames_whateverTheyAreWrittenIn() throws Exception {
        String body = "<p>一" + mark("五(1)", 1) + mark("三(1)", 2) + mark("b", 3) + "</p><ol class=\"notes\">"
                + note("五(1)", 1) + note("三(1)", 2) + note("b", 3) + "</ol>";
        try (PDDocument pdf = print(body, "li { display: block }")) {
            assertThat(structure(pdf)).contains("Note#五(1)(", "Note#三(1)(", "Note#b(");
            COSArray names = pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.ID_TREE)
                    .getCOSArray(COSName.NAMES);
            assertThat(List.of(names.getString(0), names.getString(2), names.getString(4)))
                    .containsExactly("b", "三(1)", "五(1)");
        }
    }

    private static String mark(String id, int number) {
        return "<sup class=\"note-mark\"><a href=\"#" + id + "\" id=\"m" + number + "\">1</a></sup>";
    }

    private static String note(String id, int number) {
        return "<li id=\"" + id + "\"><a class=\"note-number\" href=\"#m" + number + "\">2</a>二</li>";
    }
}
