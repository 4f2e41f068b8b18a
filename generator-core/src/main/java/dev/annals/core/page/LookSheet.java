package dev.annals.core.page;

import dev.annals.core.view.own.LookView;
import java.util.Map;

/** Writes a look as a style sheet that stands behind that of the site. */
public final class LookSheet {

    /** Its path below the site. */
    public static final String PATH = "site/look.css";

    private static final String HEADINGS = "h1, h2, h3, h4, h5, .site-title";

    /** Names of figures are headings to a screen reader and labels to the eye. */
    private static final String NAMES = ".tile h2, .tile h3";

    private LookSheet() {}

    /** The style sheet. */
    public static String css(LookView look) {
        StringBuilder css = new StringBuilder("/* The look that annals.yml asks for. */\n");
        colours(css, "screen", ":root", look.light());
        colours(css, "screen and (prefers-color-scheme: dark)", ":root:not([data-theme=\"light\"])", look.dark());
        colours(css, "screen", ":root[data-theme=\"dark\"]", look.dark());
        colours(css, "print", ":root:root", look.print());
        look.font().ifPresent(faces -> faces(css, "body, html[lang] body", faces));
        look.headingFont().ifPresent(faces -> {
            faces(css, HEADINGS, faces);
            faces(css, NAMES, "inherit");
        });
        return css.toString();
    }

    /** The same selectors as in the sheet of the site, so that each of these rules stands for one there. */
    private static void colours(StringBuilder css, String media, String root, Map<String, String> colours) {
        if (!colours.isEmpty()) {
            css.append("@media ").append(media).append(" {\n  ").append(root).append(" {");
            colours.forEach((property, colour) ->
                    css.append(' ').append(property).append(": ").append(colour).append(';'));
            css.append(" }\n}\n");
        }
    }

    private static void faces(StringBuilder css, String selector, String faces) {
        css.append(selector).append(" { font-family: ").append(faces).append("; }\n");
    }
}
