package dev.annals.core.print.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.print.style.DocumentStyles;
import dev.annals.core.print.style.SharedStyles;
import dev.annals.core.print.style.SheetKinds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlainFiguresTest {

    private static final String CELL =
            "<td><span class=\"figure\" data-indicator=\"a\" data-period=\"2024\">12</span></td>";

    @Test
    void figure_isPlainText_whenItIsAllOfItsCell() throws MarkupException {
        assertThat(figures(CELL, "span.met { color: green } td { color: red }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "span { color: red }",
                ".figure { color: red }",
                "td > * { color: red }",
                "td :first-child { color: red }",
                "[data-period] { color: red }",
                "span:before { content: 'x' }"
            })
    void figure_isMarked_whenTheSheetAsksForIt(String css) throws MarkupException {
        assertThat(figures(CELL, css)).containsExactly("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>12 <span class=\"figure\">34</span></td>",
                "<td><span class=\"figure\">34</span><sup>1</sup></td>",
                "<td><span class=\"figure\" lang=\"en\">34</span></td>",
                "<td><span class=\"figure\" style=\"color:red\">34</span></td>",
                "<td><span class=\"figure\"><b>34</b></span></td>",
                "<td><span class=\"met\">34</span></td>"
            })
    void mark_stays_whenThereIsMoreToIt(String cell) throws MarkupException {
        assertThat(figures(cell, "td { color: red }")).containsExactly("34");
    }

    /** The texts of the marks that are left. */
    private static List<String> figures(String cell, String css) throws MarkupException {
        Document document = MarkupReader.read("<html><head/><body><table><tr>" + cell + "</tr></table></body></html>");
        PlainFigures.write(
                new ElementIndex(document),
                DocumentStyles.read(css, document, agent -> new SharedStyles(agent, new SheetKinds(css))));
        assertThat(document.getDocumentElement().getTextContent()).contains(cell.replaceAll("<[^>]*>", ""));
        return Elements.named(document, "span").stream()
                .map(Element::getTextContent)
                .toList();
    }
}
