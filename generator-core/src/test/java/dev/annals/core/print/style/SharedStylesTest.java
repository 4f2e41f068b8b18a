package dev.annals.core.print.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.MarkupReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;

/** Whatever a style sheet asks for, every element has the style that the engine alone would give it. */
class SharedStylesTest {

    private static final String HTML = "<html lang=\"en\"><head/><body>"
            + "<h1 id=\"top\">A</h1><p>a</p><p class=\"x y\">b</p><p>c <em>d</em></p><h1>B</h1><p>e</p>"
            + "<ul class=\"x\"><li>1</li><li>2</li><li id=\"three\">3</li><li title=\"t\">4</li><li title=\"u\">5</li><li>6</li>"
            + "<li>7</li><li>8</li><li id=\"nine\">9</li></ul>"
            + "<ol><li>1</li><li><p>2</p><p>3</p></li></ol>"
            + "<table><tr><td align=\"right\">1</td><td>2</td></tr><tr><td>3</td><td style=\"color:red;margin-left:2pt\">4</td></tr>"
            + "<tr><td colspan=\"2\">5</td></tr></table><p><a href=\"#top\">f</a><a name=\"n\">g</a><a name=\"o\">h</a></p></body></html>";

    private static final String NEXT = "<html lang=\"zh\"><head/><body><p class=\"x\">a</p><p>b</p>"
            + "<h1 id=\"nine\">A</h1><p class=\"y\">c <em>d</em></p><p id=\"top\">e</p>"
            + "<ul><li id=\"three\">1</li><li>2</li><li title=\"u\">3</li></ul><ol><li>1<p>2</p></li></ol>"
            + "<table><tr><td>1</td><td align=\"left\">2</td></tr></table><p><a>g</a></p></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { color: blue } .x { color: green } h1 p { color: red }",
                "li:first-child { color: blue } td:last-child { color: green }",
                "li:nth-child(7) { color: blue }",
                "li:nth-child(2n+1) { color: blue } tr:nth-child(even) td { color: green }",
                "h1 + p { color: blue } p + p { color: green } .y + p em { color: red }",
                "h1 + p + p { color: blue } li + li + li { color: green } li + li + li + li { color: red }",
                "#three { color: blue } #nine { margin-left: 1pt } #none { color: red }",
                "[id=top] { margin-left: 1pt } [id=nine] { color: red }",
                "[title] { color: blue } li[title=u] { margin-left: 1pt } [href=\"#top\"] { color: green }",
                "[name=n] { color: blue } a[name] { margin-left: 1pt }",
                "P:FIRST-LINE { color: blue } p::first-letter { color: green } .x:AFTER { content: 'z' }",
                "a:link { color: blue } a { color: green }",
                "ul > li { color: blue } body > p { color: green } li > p { color: red }",
                "li:before { content: 'x' } li:first-child:before { content: 'y' } .x:after { content: 'z' }",
                "html[lang|=\"en\"] p { color: blue } td[align=right] { color: green } td[colspan] { color: red }",
                "td { color: blue !important; margin-left: 1pt }",
                "p:lang(en) { color: blue }"
            })
    void styles_areTheEngines(String css) throws Exception {
        SheetKinds kinds = new SheetKinds(css);
        assertThat(styles(HTML, css, kinds)).isEqualTo(styles(HTML, css, null));
        // Whatever one document has taught is as true of the next.
        assertThat(styles(NEXT, css, kinds)).isEqualTo(styles(NEXT, css, null));
    }

    @Test
    void style_followsTheOwnStyle_whenAskedAgain() throws Exception {
        String css = "p { color: blue }";
        Document document = MarkupReader.read(HTML);
        StyleReference shared = reference(css, document, new SheetKinds(css));
        List<Element> paragraphs = Elements.named(document, "p");
        assertThat(text(shared.getCascadedStyle(paragraphs.get(0), false))).contains("color:#0000ff");
        paragraphs.get(0).setAttribute("style", "color: red");
        assertThat(text(shared.getCascadedStyle(paragraphs.get(0), true))).contains("color:#ff0000");
        assertThat(text(shared.getCascadedStyle(paragraphs.get(3), false))).contains("color:#0000ff");
    }

    /** The styles as elements of these kinds share them, or as the engine alone gives them when there are none. */
    private static List<String> styles(String html, String css, @Nullable SheetKinds kinds) throws Exception {
        Document document = MarkupReader.read(html);
        StyleReference reference = reference(css, document, kinds);
        List<String> styles = new ArrayList<>();
        for (Element element : Elements.all(document)) {
            styles.add(element.getNodeName() + " " + text(reference.getCascadedStyle(element, false)));
            for (String name : List.of("before", "after", "first-line", "first-letter")) {
                CascadedStyle pseudo = reference.getPseudoElementStyle(element, name);
                styles.add(pseudo == null ? "" : text(pseudo));
            }
        }
        return styles;
    }

    /** The style as the engine compares styles. */
    private static String text(CascadedStyle style) {
        List<String> declarations = new ArrayList<>();
        style.getCascadedPropertyDeclarations()
                .forEachRemaining(one -> declarations.add(one.getPropertyName() + ":" + one.getValue()));
        return String.join(";", declarations);
    }

    private static StyleReference reference(String css, Document document, @Nullable SheetKinds kinds) {
        return DocumentStyles.read(
                css, document, agent -> kinds == null ? new StyleReference(agent) : new SharedStyles(agent, kinds));
    }
}
