package dev.annals.core.print.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is done to a document before its layout. */
class PreparationTest {

    private static Document read(String body) throws MarkupException {
        return MarkupReader.read("<html><body>" + body + "</body></html>");
    }

    private static String prepared(String body) throws MarkupException {
        Document document = read(body);
        TextNodes.prepare(document);
        return document.getDocumentElement().getTextContent();
    }

    @Test
    void typedSpace_goes_whenTheMarkBeforeHasItsOwnBlank() throws MarkupException {
        assertThat(prepared("<p><strong>学业负担偏重。</strong> 学生的课业</p>")).isEqualTo("学业负担偏重。学生的课业");
    }

    @Test
    void typedSpace_stays_whenItDividesNamesOrWesternWords() throws MarkupException {
        assertThat(prepared("<p>王 芳 said “no” 2017</p>")).isEqualTo("王 芳 said “no” 2017");
    }

    @Test
    void caption_becomesTheFirstRowOfTheHead_whenTheTableHasOne() throws MarkupException {
        Document document = read("<table><caption data-continued=\"（续）\"><span class=\"label\">表1</span>甲</caption>"
                + "<thead><tr><th>a</th><th colspan=\"2\">b</th></tr></thead></table>");
        TableCaptions.write(new ElementIndex(document));
        Element table = Elements.named(document, "table").get(0);
        Element cell = TableCaptions.cell(table).orElseThrow();
        assertThat(Elements.below(table, "caption")).isEmpty();
        assertThat(cell.getAttribute("colspan")).isEqualTo("3");
        assertThat(cell.getTextContent()).isEqualTo("表1甲（续）");
        assertThat(TableCaptions.isCaption(Elements.below(table, "tr").get(0))).isTrue();
    }

    @Test
    void caption_staysAsItIs_whenTheTableHasNoHead() throws MarkupException {
        Document document = read("<table><caption>甲</caption><tbody><tr><td>1</td></tr></tbody></table>");
        TableCaptions.write(new ElementIndex(document));
        assertThat(Elements.named(document, "caption")).hasSize(1);
    }
}
