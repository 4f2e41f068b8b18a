package dev.annals.core.print.style;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/** What the layout engine knows of CSS, and what of that has no effect on our pages. */
public final class EngineWords {

    /** Reasons, by property. The values that do no harm are in {@link #HARMLESS}. */
    private static final Map<String, String> WITHOUT_EFFECT = withoutEffect();

    private static final Set<String> HARMLESS = Set.of("normal", "none", "0", "auto", "initial", "inherit");

    private EngineWords() {}

    private static Map<String, String> withoutEffect() {
        Map<String, String> reasons = new TreeMap<>();
        for (String name :
                List.of("letter-spacing", "word-spacing", "hyphens", "word-break", "word-wrap", "tab-size")) {
            reasons.put(name, "letter-spacing");
        }
        reasons.put("font-style", "italic");
        reasons.put("font-variant", "italic");
        for (String name : List.of("list-style", "list-style-type", "list-style-position", "list-style-image")) {
            reasons.put(name, "markers");
        }
        reasons.put("cursor", "paper");
        return reasons;
    }

    /** Every property, in order. */
    static Set<String> properties() {
        Set<String> names = new TreeSet<>();
        for (Iterator<String> all = CSSName.allCSS2PropertyNames(); all.hasNext(); ) {
            names.add(all.next());
        }
        return names;
    }

    /** Whether there is such a property. */
    static boolean isProperty(String name) {
        return CSSName.getByPropertyName(name) != null;
    }

    /** Why a declaration has no effect; empty when it has one. */
    static Optional<String> withoutEffect(String name, String value) {
        CSSName property = CSSName.getByPropertyName(name);
        if (HARMLESS.contains(value.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean ignored = property != null && !CSSName.isImplemented(property);
        return Optional.ofNullable(WITHOUT_EFFECT.get(name))
                .or(() -> ignored ? Optional.of("paper") : Optional.empty());
    }

    /** Whether the engine reads a declaration. */
    static boolean reads(Declaration declaration) {
        return complaints("a { " + declaration.name() + ": " + declaration.value() + " }")
                .isEmpty();
    }

    /** Whether the engine reads what stands before a brace. */
    static boolean readsPrelude(String prelude) {
        return complaints(prelude + " { }").isEmpty();
    }

    /** What the engine's parser says of a style sheet that it cannot read. */
    public static List<String> complaints(String css) {
        List<String> complaints = new ArrayList<>();
        try {
            synchronized (SharedStyles.READING) {
                var unused = new CSSParser((address, message) -> complaints.add(message))
                        .parseStylesheet("profile", Origin.AUTHOR, new StringReader(css));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Told as without effect.
        complaints.removeIf(message -> message.contains(" is not implemented at line "));
        return complaints;
    }
}
