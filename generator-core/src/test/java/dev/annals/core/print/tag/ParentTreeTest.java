package dev.annals.core.print.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.DrawnFace;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** The way from the structure to the pages and back, in a file with more elements than go into one stream. */
class ParentTreeTest {

    private static final String BODY = "<table><tbody>" + "<tr><td>一二</td><td>三</td></tr>".repeat(600)
            + "</tbody></table><p>" + "四五".repeat(2000) + "</p>"
            + "<p><a href=\"https://example.org/\">一</a>二</p>";

    private final Map<COSDictionary, List<String>> marks = new HashMap<>();

    private static PDDocument print() throws IOException {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        String html = "<html><head><title>一</title></head><body>" + BODY + "</body></html>";
        Printer printer = new Printer(DrawnFace.set("一二三四五"));
        return Loader.loadPDF(printer.print(new PrintJob(
                        html, "@page { size: A4; margin: 30mm }", metadata, Map.of(), Place.of("documents/a.md")))
                .pdf());
    }

    /** The values of the parent tree by their keys. */
    private static Map<Integer, COSBase> parents(COSDictionary root) {
        COSArray pairs = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        Map<Integer, COSBase> parents = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            parents.put(pairs.getInt(i), pairs.getObject(i + 1));
        }
        return parents;
    }

    /** Notes the marks of all leaves, as {@code PAGE:IDENTIFIER}. */
    private void collect(PDDocument pdf, COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray several ? several : new COSArray(List.of(kids));
        for (int i = 0; i < all.size(); i++) {
            if (all.getObject(i) instanceof COSNumber mark) {
                note(pdf, element, element, mark.intValue());
            } else if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                assertThat(kid.getDictionaryObject(COSName.P)).isSameAs(element);
                collect(pdf, kid);
            } else if (all.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.MCID)) {
                note(pdf, element, kid, kid.getInt(COSName.MCID));
            }
        }
    }

    private void note(PDDocument pdf, COSDictionary leaf, COSDictionary place, int mark) {
        int page = pdf.getPages().indexOf(new PDPage(place.getCOSDictionary(COSName.PG)));
        marks.computeIfAbsent(leaf, any -> new ArrayList<>()).add(page + ":" + mark);
    }

    @Test
    void markedContent_leadsToItsElement_andBack() throws Exception {
        try (PDDocument pdf = print()) {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            collect(pdf, (COSDictionary) root.getDictionaryObject(COSName.K));
            assertThat(marks).hasSize(600 * 2 + 3);
            Map<Integer, COSBase> parents = parents(root);
            int told = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                COSArray leaves = (COSArray) parents.get(pdf.getPage(page).getStructParents());
                for (int mark = 0; mark < leaves.size(); mark++) {
                    assertThat(marks.get((COSDictionary) leaves.getObject(mark)))
                            .contains(page + ":" + mark);
                    told++;
                }
            }
            assertThat(told)
                    .isEqualTo(marks.values().stream().mapToInt(List::size).sum());
        }
    }

    @Test
    void paragraphOverTwoPages_hasMarksOnBoth() throws Exception {
        try (PDDocument pdf = print()) {
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            collect(pdf, (COSDictionary) root.getDictionaryObject(COSName.K));
            assertThat(marks.entrySet())
                    .filteredOn(leaf -> leaf.getKey().getNameAsString(COSName.S).equals("P"))
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.getValue().stream().map(mark -> mark.split(":")[0]))
                            .contains("13", "14"));
        }
    }

    @Test
    void link_isReachedFromItsElement_andBack() throws Exception {
        try (PDDocument pdf = print()) {
            PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
            PDAnnotation link = last.getAnnotations().get(0);
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSDictionary element = (COSDictionary) parents(root).get(link.getStructParent());
            assertThat(element.getNameAsString(COSName.S)).isEqualTo("Link");
            COSDictionary reference =
                    (COSDictionary) element.getCOSArray(COSName.K).getObject(1);
            assertThat(reference.getDictionaryObject(COSName.OBJ)).isSameAs(link.getCOSObject());
            assertThat(reference.getDictionaryObject(COSName.PG)).isSameAs(last.getCOSObject());
        }
    }
}
