package dev.annals.core.pipeline.own;

import dev.annals.core.model.look.Look;
import dev.annals.core.view.own.LookComposer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page profiles are CSS 2.1, which has no variables: {@code var(--accent)} and the like are filled in before.
 *
 * @param colours the colours by custom property
 */
public record ProfileColours(Map<String, String> colours) {

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[a-z0-9-]+)\\s*\\)");

    /** The colours that a look has on paper. */
    public static ProfileColours of(Look look) {
        return new ProfileColours(LookComposer.onPaper(look));
    }

    /**
     * A profile with its colours filled in, each padded so that nothing behind it moves; what is no colour of the site
     * stays as it is, and is told by the check of the profile.
     */
    public String fill(String css) {
        return VARIABLE.matcher(css).replaceAll(found -> Matcher.quoteReplacement(filled(found)));
    }

    private String filled(MatchResult found) {
        String colour = colours.getOrDefault(found.group(1), found.group());
        return colour + " ".repeat(Math.max(0, found.group().length() - colour.length()));
    }
}
