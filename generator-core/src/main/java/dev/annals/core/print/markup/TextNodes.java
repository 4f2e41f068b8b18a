package dev.annals.core.print.markup;

import dev.annals.core.print.line.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Brings the text of a document into the form that line breaking wants: white space collapsed as it will be
 * shown, none at the borders of blocks, none where a line of the source ended between two Chinese characters or
 * behind a Chinese mark that has its own blank, and every text node the only child of its parent.
 */
public final class TextNodes {

    private static final Set<String> UNTOUCHED = Set.of("pre", "style", "head", "script");

    private TextNodes() {}

    /** Changes the document. */
    public static void prepare(Document document) {
        Element root = document.getDocumentElement();
        List<Text> line = new ArrayList<>();
        collect(root, line);
        collapse(line);
        wrap(root);
    }

    private static void collect(Element element, List<Text> line) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.ELEMENT_NODE) {
                if (child instanceof Text text) {
                    line.add(text);
                }
            } else {
                Element inner = (Element) child;
                boolean flows = Elements.isInline(inner)
                        && !inner.getNodeName().equals("br")
                        && !inner.getNodeName().equals("img");
                if (!flows) {
                    collapse(line);
                }
                if (!UNTOUCHED.contains(inner.getNodeName())) {
                    collect(inner, line);
                }
                if (!flows) {
                    collapse(line);
                }
            }
        }
    }

    private static void collapse(List<Text> line) {
        char before = ' ';
        for (int i = 0; i < line.size(); i++) {
            Text text = line.get(i);
            String after = i + 1 < line.size() ? line.get(i + 1).getData() : "";
            String data = text.getData();
            String collapsed = collapsed(data, before, after);
            set(text, data, collapsed);
            before = collapsed.isEmpty() ? before : collapsed.charAt(collapsed.length() - 1);
        }
        for (int i = line.size() - 1; i >= 0; i--) {
            String data = line.get(i).getData();
            String stripped = data.stripTrailing();
            set(line.get(i), data, stripped);
            if (!stripped.isEmpty()) {
                break;
            }
        }
        for (Text text : line) {
            if (text.getData().isEmpty()) {
                text.getParentNode().removeChild(text);
            }
        }
        line.clear();
    }

    /** Most texts are in form; to set one makes the DOM look for whom to tell. */
    private static void set(Text text, String data, String wanted) {
        if (!wanted.equals(data)) {
            text.setData(wanted);
        }
    }

    private static String collapsed(String data, char before, String after) {
        int at = space(data, 0);
        if (at == data.length()) {
            return data;
        }
        StringBuilder out = new StringBuilder(data.length());
        int done = 0;
        while (at < data.length()) {
            out.append(data, done, at);
            done = behind(data, at);
            char left = out.length() == 0 ? before : out.charAt(out.length() - 1);
            char right = done < data.length() ? data.charAt(done) : after.isEmpty() ? ' ' : after.charAt(0);
            if (left != ' ' && !(isChinese(left) && isChinese(right) && vanishes(data, at, done, left))) {
                out.append(' ');
            }
            at = space(data, done);
        }
        return out.append(data, done, data.length()).toString();
    }

    /** Where the next white space begins; the length where there is none. */
    private static int space(String data, int from) {
        int at = from;
        while (at < data.length() && !isSpace(data.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where white space ends. */
    private static int behind(String data, int from) {
        int at = from;
        while (at < data.length() && isSpace(data.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether there is no white space between two Chinese characters where there was some in the source. */
    private static boolean vanishes(String data, int from, int to, char left) {
        int line = data.indexOf('\n', from);
        return line >= 0 && line < to || Marks.hasBlankEnd(left);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isChinese(char character) {
        return character >= 0x2E80;
    }

    private static void wrap(Element element) {
        boolean alone = element.getFirstChild() == element.getLastChild();
        Node next = element.getFirstChild();
        while (next != null) {
            Node child = next;
            next = child.getNextSibling();
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                if (!UNTOUCHED.contains(child.getNodeName())) {
                    wrap((Element) child);
                }
            } else if (!alone && child instanceof Text) {
                Element run = element.getOwnerDocument().createElement(Elements.RUN);
                element.replaceChild(run, child);
                run.appendChild(child);
            }
        }
    }
}
