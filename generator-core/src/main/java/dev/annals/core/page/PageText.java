package dev.annals.core.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a rendered page says and which places in it have an address. */
public final class PageText {

    private static final Pattern ID = Pattern.compile("<[a-z][^<>]*? id=\"([^\"]+)\"");
    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>(.*)</main>", Pattern.DOTALL);
    private static final Pattern ASIDE =
            Pattern.compile("<(svg|nav|h1|script|style)\\b.*?</\\1>|<[^>]*>", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PageText() {}

    /** The ids of its elements; those of drawings too. */
    public static Set<String> ids(String html) {
        return ID.matcher(html)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The running text of its main part in one line, without heading, navigation and drawings. */
    public static String main(String html) {
        String main = MAIN.matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElse(html);
        String text = ASIDE.matcher(main).replaceAll(" ");
        return SPACE.matcher(text)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
