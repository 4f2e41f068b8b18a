package dev.annals.core.print.tag;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfName;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Which standard structure type an element has (ISO 32000-1, 14.8.4). */
final class Tags {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("h1", "H1"),
            Map.entry("h2", "H2"),
            Map.entry("h3", "H3"),
            Map.entry("h4", "H4"),
            Map.entry("h5", "H5"),
            Map.entry("h6", "H6"),
            Map.entry("p", "P"),
            Map.entry("table", "Table"),
            Map.entry("caption", "Caption"),
            Map.entry("figcaption", "Caption"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("li", "LI"),
            Map.entry("img", "Figure"),
            Map.entry("a", "Link"),
            Map.entry("blockquote", "BlockQuote"),
            Map.entry("section", "Sect"),
            Map.entry("figure", "Div"));

    /** The names of types as the writer wants them: it spells a name anew for each place that has it. */
    private static final Map<String, PdfName> NAMES = Stream.concat(
                    TAGS.values().stream(), Stream.of("Note", "Span", "TOC", "TOCI"))
            .distinct()
            .collect(Collectors.toUnmodifiableMap(type -> type, PdfName::new));

    private Tags() {}

    /** The name of a type that elements have. */
    static PdfName name(String type) {
        return requireNonNull(NAMES.get(type));
    }

    /** The type of an element; empty when only what is inside of it has one. */
    static Optional<String> of(Element element) {
        if (isIn("ol", "notes", element)) {
            return Optional.empty();
        } else if (isNote(element)) {
            return Optional.of("Note");
        }
        String tag = TAGS.get(element.getNodeName());
        return tag == null && isPassage(element) ? Optional.of("Span") : Optional.ofNullable(tag);
    }

    /** Whether an element is a note at the end of a chapter. */
    static boolean isNote(Element element) {
        return element.getNodeName().equals("li")
                && element.getParentNode() instanceof Element list
                && isIn("ol", "notes", list);
    }

    /** Whether an element is the number of a note, which leads back to its mark. */
    static boolean isNoteNumber(Element element) {
        return isIn("a", "note-number", element);
    }

    /** Whether an element is the number of a figure or table. */
    static boolean isLabel(Element element) {
        return isIn("span", "label", element);
    }

    /** Whether an element without a type of its own is a stretch of a line in another language. */
    private static boolean isPassage(Element element) {
        return !element.getAttribute("lang").isEmpty() && !element.getNodeName().equals("html");
    }

    private static boolean isIn(String name, String className, Element element) {
        return element.getNodeName().equals(name)
                && element.getAttribute("class").equals(className);
    }
}
