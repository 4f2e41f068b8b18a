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
        root.normalize();
        List<Text> line = new ArrayList<>();
        collect(root, line);
        collapse(line);
        wrap(root);
    }

    private static void collect(Element element, List<Text> line) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                line.add(text);
            } else if (child instanceof Element inner) {
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
        String before = " ";
        for (int i = 0; i < line.size(); i++) {
            Text text = line.get(i);
            String collapsed = collapsed(
                    text.getData(),
                    before,
                    i + 1 < line.size() ? line.get(i + 1).getData() : "");
            text.setData(collapsed);
            before = collapsed.isEmpty() ? before : collapsed;
        }
        for (int i = line.size() - 1; i >= 0; i--) {
            Text text = line.get(i);
            text.setData(text.getData().stripTrailing());
            if (!text.getData().isEmpty()) {
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

    private static String collapsed(String data, String before, String after) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < data.length()) {
            char c = data.charAt(at);
            if (!isSpace(c)) {
                out.append(c);
                at++;
                continue;
            }
            int end = at;
            while (end < data.length() && isSpace(data.charAt(end))) {
                end++;
            }
            String left = out.length() == 0 ? before : out.toString();
            String right = end < data.length() ? data.substring(end) : after;
            boolean sourceLine = data.substring(at, end).indexOf('\n') >= 0;
            boolean between =
                    isChinese(left, right) && (sourceLine || Marks.hasBlankEnd(left.charAt(left.length() - 1)));
            if (!left.endsWith(" ") && !between) {
                out.append(' ');
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isChinese(String left, String right) {
        return !right.isEmpty() && left.charAt(left.length() - 1) >= 0x2E80 && right.charAt(0) >= 0x2E80;
    }

    private static void wrap(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner) {
                if (!UNTOUCHED.contains(inner.getNodeName())) {
                    wrap(inner);
                }
            } else if (child instanceof Text && children.size() > 1) {
                Element run = element.getOwnerDocument().createElement(Elements.RUN);
                element.replaceChild(run, child);
                run.appendChild(child);
            }
        }
    }
}
