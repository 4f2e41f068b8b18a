package dev.annals.core.page;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The semantic HTML of a document, made ready for standing inside a page.
 *
 * @param bodyClass the classes of its body
 * @param content what its body holds, without what is for print alone
 */
public record DocumentHtml(String bodyClass, String content) {

    private static final Pattern BODY = Pattern.compile("<body\\b([^>]*)>(.*)</body>", Pattern.DOTALL);
    private static final Pattern CLASSES = Pattern.compile("\\bclass\\s*=\\s*[\"']([^\"']*)[\"']");

    /** The running head, and paragraphs and plain groups of them that say with {@code on-paper} that they are for print. */
    private static final Pattern ON_PAPER = Pattern.compile(
            "<p class=\"running-head\">.*?</p>\\s*|<(p|div) class=\"[^\"]*\\bon-paper\\b[^\"]*\">.*?</\\1>\\s*",
            Pattern.DOTALL);

    private static final Pattern DRAWING = Pattern.compile("<img [^>]*src=\"drawing:([^\"]+)\"[^>]*/>");
    private static final Pattern PICTURE = Pattern.compile("src=\"picture:([^\"]+)\"");
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
        String content = ON_PAPER.matcher(found ? body.group(2) : html).replaceAll("");
        content = DRAWING.matcher(content)
                .replaceAll(drawing -> Matcher.quoteReplacement(drawings.apply(drawing.group(1))));
        content =
                TABLE.matcher(content).replaceAll(table -> Matcher.quoteReplacement(SHEET + table.group() + "</div>"));
        return new DocumentHtml(classes.find() ? classes.group(1) : "document", content.strip());
    }

    /**
     * The same with its pictures in their place.
     *
     * @param attributes the attributes {@code src}, {@code width} and {@code height} for the name of a picture
     */
    public DocumentHtml withPictures(UnaryOperator<String> attributes) {
        return new DocumentHtml(
                bodyClass,
                PICTURE.matcher(content)
                        .replaceAll(picture -> Matcher.quoteReplacement(attributes.apply(picture.group(1)))));
    }
}
