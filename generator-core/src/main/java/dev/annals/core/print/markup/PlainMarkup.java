package dev.annals.core.print.markup;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the part of XML that templates write: elements, attributes, text and the characters that are escaped in it. The
 * tree is the one that the parser makes. Anything else, and every fault, is left to the parser, which asks each character
 * much more and tells what is wrong.
 */
final class PlainMarkup {

    /** Something that is not read here. */
    private static final class Other extends Exception {

        private static final long serialVersionUID = 1L;

        Other() {
            super("other markup", null, false, false);
        }
    }

    private static final Map<String, String> ESCAPED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'");

    private static final int LONGEST_ESCAPE = 5;

    /** Words up to this length come again and again: names, classes, units, years. */
    private static final int LONGEST_WORD = 16;

    /** Behind the last character stands one that no XML has: no loop needs to ask for the end. */
    private final char[] html;

    private final int length;
    private final Document document;
    private final @Nullable String[] words = new String[1 << 9];
    private Node open;
    private int at;

    private PlainMarkup(String html, Document document) {
        this.length = html.length();
        this.html = new char[length + 1];
        html.getChars(0, length, this.html, 0);
        this.document = document;
        this.open = document;
    }

    /** The document; empty when it has to be parsed. */
    static Optional<Document> read(String html, DOMImplementation trees) {
        Document document = trees.createDocument(null, null, null);
        // What is put where is right here; to ask again takes longer than to do it.
        document.setStrictErrorChecking(false);
        try {
            new PlainMarkup(html, document).read();
        } catch (Other other) {
            return Optional.empty();
        }
        document.setStrictErrorChecking(true);
        return Optional.of(document);
    }

    private void read() throws Other {
        while (at < length) {
            if (html[at] != '<') {
                text();
            } else if (html[at + 1] == '/') {
                end();
            } else {
                begin();
            }
        }
        require(open == document && document.getDocumentElement() != null);
    }

    private void text() throws Other {
        if (open == document) {
            require(skipSpaces());
        } else {
            open.appendChild(document.createTextNode(value('<')));
        }
    }

    private void begin() throws Other {
        at++;
        Element element = document.createElement(name());
        while (skipSpaces() && html[at] != '/' && html[at] != '>') {
            attribute(element);
        }
        boolean empty = html[at] == '/';
        at += empty ? 1 : 0;
        take('>');
        require(open != document || document.getDocumentElement() == null);
        open.appendChild(element);
        open = empty ? open : element;
    }

    private void attribute(Element element) throws Other {
        String name = name();
        take('=');
        char quote = html[at++];
        require(quote == '"' || quote == '\'');
        require(!element.hasAttribute(name));
        element.setAttribute(name, value(quote));
        take(quote);
    }

    private void end() throws Other {
        at += 2;
        require(name().equals(open.getNodeName()));
        skipSpaces();
        take('>');
        open = open.getParentNode();
    }

    private String name() throws Other {
        int start = at;
        require(isLetter(html[at]));
        while (isLetter(html[at]) || html[at] >= '-' && html[at] <= ':' && html[at] != '/') {
            at++;
        }
        return string(start, at);
    }

    /** What stands before the next of these marks. */
    private String value(char end) throws Other {
        int start = at;
        skipPlain(end);
        if (html[at] == end) {
            return string(start, at);
        }
        StringBuilder value = new StringBuilder();
        while (html[at] != end) {
            value.append(html, start, at - start).append(escaped());
            start = at;
            skipPlain(end);
        }
        return value.append(html, start, at - start).toString();
    }

    private void skipPlain(char end) {
        char c = html[at];
        // Nearly every character is told by the first two questions.
        while (c > '>' && c < Character.MIN_SURROGATE || isPlain(c, end)) {
            c = html[++at];
        }
    }

    /** Whether one of the other characters stands for itself: no half of one, no mark; a space only in text. */
    private static boolean isPlain(char c, char end) {
        if (c < ' ') {
            return end == '<' && isSpace(c);
        }
        return c < '>' ? c != end && c != '&' && c != '<' : c > Character.MAX_SURROGATE && c < '\uFFFE';
    }

    private String escaped() throws Other {
        require(html[at] == '&');
        int start = at + 1;
        int end = start;
        while (html[end] != ';' && end - start < LONGEST_ESCAPE && end < length) {
            end++;
        }
        String character = ESCAPED.get(string(start, end));
        if (character == null || html[end] != ';') {
            throw new Other();
        }
        at = end + 1;
        return character;
    }

    /** A part of the text; a short one that was seen lately is the same string again. */
    private String string(int start, int end) {
        int count = end - start;
        if (count > LONGEST_WORD) {
            return new String(html, start, count);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + html[i];
        }
        int slot = (hash ^ hash >>> 9) & words.length - 1;
        String known = words[slot];
        if (known != null && is(known, start, count)) {
            return known;
        }
        String word = new String(html, start, count);
        words[slot] = word;
        return word;
    }

    private boolean is(String word, int start, int count) {
        boolean same = word.length() == count;
        for (int i = 0; same && i < count; i++) {
            same = word.charAt(i) == html[start + i];
        }
        return same;
    }

    private boolean skipSpaces() {
        int start = at;
        while (isSpace(html[at])) {
            at++;
        }
        return at > start;
    }

    private void take(char wanted) throws Other {
        require(html[at] == wanted);
        at++;
    }

    private static void require(boolean plain) throws Other {
        if (!plain) {
            throw new Other();
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
