package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in two columns. */
class ListColumnsTest {

    private static final String PAGE = "@page { size: 280pt 510pt; margin: 50pt 40pt } body { margin: 0 } "
            + "body, li { font-size: 10pt; line-height: 20pt } ol, ul { margin: 0; padding: 0 } p { margin: 0 } "
            + ".marker { display: inline-block; width: 20pt } .column { padding-right: 10pt }";

    private static String word(int number) {
        return new String(Character.toChars(0x5000 + number));
    }

    private static String list(int items, int length) {
        StringBuilder list = new StringBuilder("<ol class=\"columns\">");
        for (int i = 1; i <= items; i++) {
            list.append("<li>").append(word(i).repeat(length)).append("</li>");
        }
        return list.append("</ol>").toString();
    }

    private static PageReading.Mark first(PageReading pages, int item) {
        return pages.find(word(item)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 20, 31})
    void columns_areAsHighAsEachOther(int items) {
        PageReading page = PrintedPage.read("<p>前</p>" + list(items, 3) + "<p>后</p>", PAGE);

        List<Integer> left = java.util.stream.IntStream.rangeClosed(1, items)
                .filter(item -> first(page, item).x() < 140)
                .boxed()
                .toList();
        assertThat(left).hasSize((items + 1) / 2).endsWith((items + 1) / 2);
        assertThat(page.find("后").orElseThrow().y()
                        - page.find("前").orElseThrow().y())
                .isBetween(20.0 * ((items + 1) / 2) + 19, 20.0 * ((items + 1) / 2) + 21);
    }

    @Test
    void columns_areBalancedByHeight_notByNumber() {
        String list = "<ul class=\"columns\"><li>" + "一".repeat(25) + "</li><li>二</li><li>三</li><li>四</li></ul>";
        PageReading page = PrintedPage.read(list, PAGE);

        assertThat(page.find("一").orElseThrow().x()).isLessThan(140);
        assertThat(page.find("二").orElseThrow().x()).isGreaterThan(140);
        assertThat(page.find("四").orElseThrow().y())
                .isLessThanOrEqualTo(page.marks(1).stream()
                        .filter(mark -> mark.text().equals("一"))
                        .mapToDouble(PageReading.Mark::y)
                        .max()
                        .orElseThrow());
    }

    @Test
    void list_goesOnInColumnsOnTheNextPage_whenItIsHigherThanAPage() {
        PageReading pages = PrintedPage.read(list(100, 3), PAGE);

        assertThat(pages.pages()).isEqualTo(3);
        for (int i = 1; i <= 100; i++) {
            String word = word(i);
            assertThat(pages.marks())
                    .filteredOn(mark -> mark.text().equals(word))
                    .hasSize(3);
        }
        for (int i = 2; i <= 100; i++) {
            assertThat(first(pages, i).page())
                    .isGreaterThanOrEqualTo(first(pages, i - 1).page());
        }
        assertThat(first(pages, 20).x()).isLessThan(140);
        assertThat(first(pages, 21).x()).isGreaterThan(140);
        assertThat(first(pages, 41).page()).isEqualTo(2);
        assertThat(first(pages, 90).x()).isLessThan(140);
        assertThat(first(pages, 91).x()).isGreaterThan(140);
    }

    @Test
    void numbersAndTags_areThoseOfOneList() throws Exception {
        byte[] file = PrintedPage.pdf(list(5, 3), PAGE);

        assertThat(PageReading.of(file).text()).contains("4." + word(4));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDStructureElement document = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            assertThat(kinds(document)).containsExactly("L");
            assertThat(kinds((PDStructureElement) document.getKids().get(0)))
                    .containsExactly("LI", "LI", "LI", "LI", "LI");
        }
    }

    private static List<String> kinds(PDStructureNode parent) {
        return parent.getKids().stream()
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }
}
