package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Tables whose cells span several columns or rows. */
class TableSpansTest {

    private static final String PAGE = "@page { size: 280pt 500pt; margin: 50pt 40pt } body { margin: 0 } "
            + "table { width: 100%; border-collapse: collapse; font-size: 10pt; line-height: 20pt } "
            + "th, td { padding: 0 10pt 0 0; text-align: left; vertical-align: top }";

    private static final String TABLE = "<table class=\"text\"><thead>"
            + "<tr><th scope=\"col\" rowspan=\"2\">区</th><th scope=\"col\" colspan=\"2\">学前</th><th scope=\"col\" rowspan=\"2\">校</th></tr>"
            + "<tr><th scope=\"col\">园</th><th scope=\"col\">位</th></tr></thead><tbody>"
            + "<tr><td>东</td><td>一一</td><td>二二</td><td>三三</td></tr>"
            + "<tr><td rowspan=\"2\">西</td><td>四四</td><td>五五</td><td>六六</td></tr>"
            + "<tr><td>七七</td><td colspan=\"2\">八八</td></tr></tbody></table>";

    private static PageReading.Mark find(PageReading page, String words) {
        return page.find(words).orElseThrow();
    }

    @Test
    void cells_standInTheirColumns_whateverSpansBesideThem() {
        PageReading page = PrintedPage.read(TABLE, PAGE);

        double second = find(page, "学前").x();
        double third = find(page, "位").x();
        assertThat(List.of("园", "一一", "四四", "七七"))
                .allSatisfy(words -> assertThat(find(page, words).x()).isEqualTo(second));
        assertThat(List.of("二二", "五五", "八八"))
                .allSatisfy(words -> assertThat(find(page, words).x()).isEqualTo(third));
        assertThat(find(page, "三三").x()).isEqualTo(find(page, "校").x());
        assertThat(second).isGreaterThan(find(page, "区").x() + 20);
        assertThat(find(page, "七七").y()).isEqualTo(find(page, "西").y() + 20);
    }

    @Test
    void heads_sayTheirScopeAndSpan() throws Exception {
        List<String> cells = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(PrintedPage.pdf(TABLE, PAGE))) {
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), cells);
        }
        assertThat(cells)
                .containsExactly(
                        "TH Column 1x2",
                        "TH Column 2x1",
                        "TH Column 1x2",
                        "TH Column 1x1",
                        "TH Column 1x1",
                        "TD  1x1",
                        "TD  1x1",
                        "TD  1x1",
                        "TD  1x1",
                        "TD  1x2",
                        "TD  1x1",
                        "TD  1x1",
                        "TD  1x1",
                        "TD  1x1",
                        "TD  2x1");
    }

    private static void collect(COSDictionary node, List<String> cells) {
        String kind = node.getNameAsString(COSName.S, "");
        if (kind.equals("TH") || kind.equals("TD")) {
            COSDictionary attributes = node.getCOSDictionary(COSName.A);
            COSDictionary known = attributes == null ? new COSDictionary() : attributes;
            cells.add(kind + " " + known.getNameAsString("Scope", "") + " " + known.getInt("ColSpan", 1) + "x"
                    + known.getInt("RowSpan", 1));
        }
        COSBase kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            collect(kid, cells);
        } else if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, cells);
                }
            }
        }
    }
}
