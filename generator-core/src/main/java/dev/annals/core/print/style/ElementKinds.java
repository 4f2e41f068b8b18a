package dev.annals.core.print.style;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Numbers for elements, the same for those that no selector of a style sheet can tell apart: of the same kind of
 * parent, with the same name and attributes, and at the same place among their siblings so far as the sheet asks for
 * it. The {@code style} attribute is no part of it. One for each document.
 */
final class ElementKinds {

    /** Attributes whose value, unlike their presence, no selector asks for unless the sheet selects by attributes. */
    private static final Set<String> INDIVIDUAL = Set.of("id", "href", "src", "alt", "title");

    private static final Pattern SIBLINGS_OF_SIBLINGS = Pattern.compile("\\+[^{};,]*\\+");

    /** What may be the id of a selector; colours may, too. */
    private static final Pattern ID = Pattern.compile("#([^\\s{}\\[\\]>+.,:;()\"']+)");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\[\\s*([\\w-]+)");

    /** What tells an element from its siblings. */
    private record Traits(int parent, String own, String place, String before) {}

    private final Set<String> ids;
    private final Set<String> selected;
    private final boolean escapes;
    private final boolean first;
    private final boolean last;
    private final boolean counted;
    private final boolean siblings;
    private final boolean chains;
    private final Map<Element, Integer> kinds = new IdentityHashMap<>();
    private final Map<Traits, Integer> numbers = new HashMap<>();

    /** For documents with this style sheet. */
    ElementKinds(String css) {
        this.ids = names(ID, css);
        this.selected = names(ATTRIBUTE, css);
        this.escapes = css.indexOf('\\') >= 0;
        this.first = css.contains(":first-child");
        this.last = css.contains(":last-child");
        this.counted = css.contains(":nth-child") || css.contains(":even") || css.contains(":odd");
        this.siblings = css.indexOf('+') >= 0;
        this.chains = SIBLINGS_OF_SIBLINGS.matcher(css).find();
    }

    private static Set<String> names(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The number of an element's kind, as it was when first asked for. */
    int of(Element element) {
        Integer known = kinds.get(element);
        return known == null ? again(element) : known;
    }

    /** The number of an element's kind, as it is now. */
    int again(Element element) {
        Node parent = element.getParentNode();
        Element before = siblings ? before(element) : null;
        Traits traits = new Traits(
                parent instanceof Element above ? of(above) : -1, own(element), place(element), traits(before));
        int number = numbers.computeIfAbsent(traits, key -> numbers.size());
        kinds.put(element, number);
        return number;
    }

    private String traits(@Nullable Element before) {
        if (before == null) {
            return "";
        }
        return chains ? String.valueOf(of(before)) : own(before) + place(before);
    }

    private String own(Element element) {
        StringBuilder own = new StringBuilder(element.getNodeName());
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            if (!name.equals("style") && (selected.contains(name) || !name.startsWith("data-"))) {
                own.append('\n').append(name);
                String value = all.item(i).getNodeValue();
                if (!INDIVIDUAL.contains(name) || isSelected(name, value)) {
                    own.append('=').append(value);
                }
            }
        }
        return own.toString();
    }

    private boolean isSelected(String name, String value) {
        return selected.contains(name) || name.equals("id") && (escapes || ids.contains(value));
    }

    private String place(Element element) {
        StringBuilder place = new StringBuilder();
        if (first && before(element) == null) {
            place.append('f');
        }
        if (last && after(element) == null) {
            place.append('l');
        }
        if (counted) {
            int index = 0;
            for (Element one = before(element); one != null; one = before(one)) {
                index++;
            }
            place.append(index);
        }
        return place.toString();
    }

    private static @Nullable Element before(Element element) {
        Node node = element.getPreviousSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getPreviousSibling();
        }
        return (Element) node;
    }

    private static @Nullable Element after(Element element) {
        Node node = element.getNextSibling();
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return (Element) node;
    }
}
