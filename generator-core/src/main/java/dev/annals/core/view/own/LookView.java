package dev.annals.core.view.own;

import java.util.Map;
import java.util.Optional;

/**
 * A look as style sheets tell it; only what differs from what comes with Annals.
 *
 * @param light colours of the light theme by custom property, such as {@code --accent}, in order
 * @param dark those of the dark theme
 * @param print those on paper
 * @param font the faces of text, as CSS names them
 * @param headingFont the faces of headings
 */
public record LookView(
        Map<String, String> light,
        Map<String, String> dark,
        Map<String, String> print,
        Optional<String> font,
        Optional<String> headingFont) {}
