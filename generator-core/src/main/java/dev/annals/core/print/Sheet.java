package dev.annals.core.print;

import dev.annals.core.print.style.EngineWords;
import dev.annals.core.print.style.Profile;
import dev.annals.core.print.style.SheetKinds;
import java.util.List;

/**
 * A style sheet, read once for all its documents.
 *
 * @param profile what it asks for
 * @param kinds the kinds of elements that it tells apart
 * @param complaints what the engine cannot read of it
 */
record Sheet(Profile profile, SheetKinds kinds, List<String> complaints) {

    static Sheet read(String css) {
        Profile profile = Profile.read(css);
        return new Sheet(profile, new SheetKinds(profile.css()), EngineWords.complaints(profile.css()));
    }
}
