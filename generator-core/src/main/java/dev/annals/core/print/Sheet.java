package dev.annals.core.print;

import dev.annals.core.print.style.EngineWords;
import dev.annals.core.print.style.Profile;
import dev.annals.core.print.style.SheetKinds;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A style sheet, read once for all its documents.
 *
 * @param profile what it asks for
 * @param kinds the kinds of elements that it tells apart
 * @param letters the characters beyond ASCII that it may put on a page, each once
 * @param imports the addresses of the style sheets that it wants to have
 * @param complaints what the engine cannot read of it
 */
record Sheet(Profile profile, SheetKinds kinds, String letters, List<String> imports, List<String> complaints) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern IMPORT =
            Pattern.compile("@import\\s*(?:url\\s*\\()?\\s*[\"']?([^\"')\\s;]+)", Pattern.CASE_INSENSITIVE);

    static Sheet read(String css) {
        Profile profile = Profile.read(css);
        String plain = COMMENT.matcher(css).replaceAll(" ");
        return new Sheet(
                profile,
                new SheetKinds(profile.css()),
                letters(plain),
                IMPORT.matcher(plain).results().map(found -> found.group(1)).toList(),
                EngineWords.complaints(profile.css()));
    }

    /** What a style sheet writes is either ASCII or in a string that becomes text. */
    private static String letters(String css) {
        return css.codePoints()
                .filter(codePoint -> codePoint > 0x7F)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
