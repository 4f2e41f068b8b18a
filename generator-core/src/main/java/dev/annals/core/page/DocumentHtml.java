package dev.annals.core.page;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The semantic HTML of a document, made ready for standing inside a page.
 *
 * @param bodyClass the classes of its body
 * @param content what its body holds, without the running head
 */
public record DocumentHtml(String bodyClass, String content) {

    private static final Pattern BODY = Pattern.compile("<body\\b([^>]*)>(.*)</body>", Pattern.DOTALL);
    private static final Pattern CLASSES = Pattern.compile("\\bclass\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern RUNNING_HEAD =
            Pattern.compile("<p class=\"running-head\">.*?</p>\\s*", Pattern.DOTALL);
    private static final Pattern DRAWING = Pattern.compile("<img [^>]*src=\"drawing:([^\"]+)\"[^>]*/>");
    private static final String SHEET = "<div class=\"sheet\" tabindex=\"0\">";
    private static final Pattern TABLE = Pattern.compile("<table .*?</table>", Pattern.DOTALL);

    /**
     * Takes the body out of a rendered document; of a document without one, everything.
     *
     * @param html the document as its template wrote it
     * @param drawings the {@code svg} element for the name of a drawing
     */
    public static DocumentHtml of(String html, UnaryOperator<String> drawings) {
        Matcher body = BODY.matcher(html);
        boolean found = body.find();
        Matcher classes = CLASSES.matcher(found ? body.group(1) : "");
        String content = RUNNING_HEAD.matcher(found ? body.group(2) : html).replaceAll("");
        content = DRAWING.matcher(content)
                .replaceAll(drawing -> Matcher.quoteReplacement(drawings.apply(drawing.group(1))));
        content =
                TABLE.matcher(content).replaceAll(table -> Matcher.quoteReplacement(SHEET + table.group() + "</div>"));
        return new DocumentHtml(classes.find() ? classes.group(1) : "document", content.strip());
    }
}
