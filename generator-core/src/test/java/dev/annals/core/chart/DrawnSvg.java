package dev.annals.core.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG element, parsed and measured as a browser with the painter's faces would set it. */
final class DrawnSvg {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    record Word(String text, Rectangle2D box) {}

    final Element root;

    DrawnSvg(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    Rectangle2D viewBox() {
        var numbers = root.getAttribute("viewBox").split(" ");
        return new Rectangle2D.Double(0, 0, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
    }

    List<Word> words() {
        return elements("text").stream().map(DrawnSvg::word).toList();
    }

    List<String> texts() {
        return words().stream().map(Word::text).toList();
    }

    /** Titles of marks. */
    List<String> titles() {
        return elements("title").stream()
                .filter(title -> title.getParentNode() != root)
                .map(Element::getTextContent)
                .toList();
    }

    List<Element> elements(String name) {
        return list(root.getElementsByTagName(name));
    }

    private static Word word(Element text) {
        var group = (Element) text.getParentNode();
        var size = Float.parseFloat(group.getAttribute("font-size"));
        Font face = group.hasAttribute("font-weight") ? TestFaces.BOLD : TestFaces.REGULAR;
        var width = face.deriveFont(size)
                .getStringBounds(text.getTextContent(), EXACT)
                .getWidth();
        var share = group.getAttribute("text-anchor").equals("end")
                ? 1
                : group.getAttribute("text-anchor").equals("middle") ? 0.5 : 0;
        var x = Double.parseDouble(text.getAttribute("x")) - share * width;
        var y = Double.parseDouble(text.getAttribute("y"));
        return new Word(text.getTextContent(), new Rectangle2D.Double(x, y - 0.88 * size, width, size));
    }

    private static List<Element> list(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (var at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }
}
