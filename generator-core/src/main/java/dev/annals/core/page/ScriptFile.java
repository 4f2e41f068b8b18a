package dev.annals.core.page;

import dev.annals.core.setting.Messages;
import dev.annals.core.view.search.Hit;
import dev.annals.core.view.search.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Data for the site's scripts, as scripts: what is opened from a folder may not fetch files, but may run them.
 *
 * <p>Each calls a function that {@code site.js} or {@code search.js} has put on {@code window.annals}, or puts a
 * property there.
 */
public final class ScriptFile {

    private static final String WORDS = "script.";

    private ScriptFile() {}

    /** The words that scripts say: all messages below {@code script.}, without that beginning. */
    public static String words(Messages messages) {
        StringBuilder out = new StringBuilder("window.annals={words:{");
        new TreeMap<>(messages.texts()).forEach((key, text) -> {
            if (key.startsWith(WORDS)) {
                out.append(out.charAt(out.length() - 1) == '{' ? "" : ",");
                quote(key.substring(WORDS.length()), out);
                out.append(':');
                quote(text, out);
            }
        });
        return out.append("}};\n").toString();
    }

    /**
     * The search index: the kinds with their words, then for each hit an array of the number of its kind, its title, its
     * address, its text, and its language where that is not the edition's. The address is encoded, relative to the
     * edition's root; of one on the same page as the hit before it, the part from the {@code #} on, which may be empty.
     * Last the {@link Bigrams} of them all.
     *
     * @param hits the hits
     * @param messages the edition's words
     */
    public static String index(List<Hit> hits, Messages messages) {
        StringBuilder out = new StringBuilder("annals.index({");
        for (Kind kind : Kind.values()) {
            out.append(kind.ordinal() == 0 ? "" : ",");
            quote(kind.key(), out);
            quote(messages.text("search.kind." + kind.key()), out.append(':'));
        }
        out.append("},[");
        String last = "";
        for (Hit hit : hits) {
            String page = page(hit.address());
            out.append(last.isEmpty() ? "\n[" : ",\n[")
                    .append(hit.kind().ordinal())
                    .append(',');
            quote(hit.title().text(), out);
            quote((page.equals(last) ? "" : RelativePath.encode(page)) + anchor(hit.address()), out.append(','));
            last = page;
            if (!hit.text().isEmpty() || hit.title().lang().isPresent()) {
                quote(hit.text(), out.append(','));
            }
            hit.title().lang().ifPresent(lang -> quote(lang, out.append(',')));
            out.append(']');
        }
        out.append("\n],{");
        String between = "";
        for (Map.Entry<Character, String> row : Bigrams.of(hits).entrySet()) {
            quote(row.getKey().toString(), out.append(between));
            quote(row.getValue(), out.append(':'));
            between = ",";
        }
        return out.append("});\n").toString();
    }

    private static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String anchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : "#" + RelativePath.encode(address.substring(hash + 1));
    }

    /** A JSON string, which is a JavaScript string too once the two line ends that only JSON allows are escaped. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append(c == '\n' ? " " : String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
