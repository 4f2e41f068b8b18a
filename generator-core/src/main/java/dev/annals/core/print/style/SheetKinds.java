package dev.annals.core.print.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.sheet.Stylesheet;

/**
 * The kinds of elements that the selectors of a style sheet can tell apart: by their kind of parent, by name and
 * attributes, and by the place among their siblings so far as the sheet asks for it. The {@code style} attribute is no
 * part of it. One for all documents with the sheet; safe for threads.
 */
public final class SheetKinds {

    /** Attributes whose value, unlike their presence, no selector asks for unless the sheet selects by attributes. */
    private static final Set<String> INDIVIDUAL = Set.of("id", "href", "src", "alt", "title", "name");

    private static final Pattern SIBLINGS_OF_SIBLINGS = Pattern.compile("\\+[^{};,]*\\+");

    /** What may be the id of a selector; colours may, too. */
    private static final Pattern ID = Pattern.compile("#([^\\s{}\\[\\]>+.,:;()\"']+)");

    private static final Pattern PSEUDO = Pattern.compile(":(before|after|first-line|first-letter)");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\[\\s*([\\w-]+)");

    private final Set<String> pseudoElements;
    private final Set<String> ids;
    private final Set<String> selected;
    private final boolean escapes;
    private final boolean first;
    private final boolean last;
    private final boolean counted;
    private final boolean siblings;
    private final boolean chains;
    private final boolean languages;
    private final Map<String, ElementKind> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private @Nullable List<Stylesheet> rules;

    /** For documents with this style sheet. */
    public SheetKinds(String css) {
        this.pseudoElements = names(PSEUDO, css.toLowerCase(Locale.ROOT));
        this.ids = names(ID, css);
        this.selected = names(ATTRIBUTE, css);
        this.escapes = css.indexOf('\\') >= 0;
        this.first = css.contains(":first-child");
        this.last = css.contains(":last-child");
        this.counted = css.contains(":nth-child") || css.contains(":even") || css.contains(":odd");
        this.siblings = css.indexOf('+') >= 0;
        this.chains = SIBLINGS_OF_SIBLINGS.matcher(css).find();
        this.languages = css.contains(":lang");
    }

    private static Set<String> names(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The rules of the sheet, by the first document that asks; whoever calls has the engine's reading for itself. */
    List<Stylesheet> rules(Supplier<List<Stylesheet>> reading) {
        if (rules == null) {
            rules = reading.get();
        }
        return rules;
    }

    /** Whether elements of a kind look alike. Of the language, the printer has made the number of a run. */
    boolean shareLooks() {
        return !languages;
    }

    /** Whether an element may have this pseudo element; the defaults have {@code before}. */
    boolean mayHave(String pseudo) {
        return escapes || pseudo.equals("before") || pseudoElements.contains(pseudo);
    }

    /** Whether a selector asks for the sibling before an element. */
    boolean askForSiblings() {
        return siblings;
    }

    /** Whether a selector asks for the sibling before a sibling. */
    boolean askForChains() {
        return chains;
    }

    /** The kind of the elements with these traits. */
    ElementKind kind(String traits) {
        ElementKind known = kinds.get(traits);
        return known == null ? kinds.computeIfAbsent(traits, key -> new ElementKind(count.getAndIncrement())) : known;
    }

    /** Writes what tells an element from others below its parent, siblings aside. */
    void write(Element element, StringBuilder traits) {
        traits.append(element.getNodeName());
        // To ask for the attributes gives an element a map of none.
        if (element.hasAttributes()) {
            write(element.getAttributes(), traits);
        }
        traits.append('\f');
        writePlace(element, traits);
    }

    private void write(NamedNodeMap all, StringBuilder traits) {
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            String name = attribute.getNodeName();
            if (!name.equals("style") && (!name.startsWith("data-") || selected.contains(name))) {
                traits.append('\n').append(name);
                String value = attribute.getNodeValue();
                if (!INDIVIDUAL.contains(name) || isSelected(name, value)) {
                    traits.append('=').append(value);
                }
            }
        }
    }

    private boolean isSelected(String name, String value) {
        return selected.contains(name) || name.equals("id") && (escapes || ids.contains(value));
    }

    private void writePlace(Element element, StringBuilder traits) {
        if (first && before(element) == null) {
            traits.append('f');
        }
        if (last && after(element) == null) {
            traits.append('l');
        }
        if (counted) {
            int index = 0;
            for (Element one = before(element); one != null; one = before(one)) {
                index++;
            }
            traits.append(index);
        }
    }

    /** The element before another; null when it is the first. */
    static @Nullable Element before(Element element) {
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
