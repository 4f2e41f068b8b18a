package dev.annals.core.print.style;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.style.FSDerivedValue;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/**
 * The style of blocks with text, with that of their lines. The engine writes and reads declarations for every line, only to
 * find the style that the line before has. All else is what the engine's own style says.
 */
final class BlockLook extends CalculatedStyle {

    private final CalculatedStyle style;
    private @Nullable CalculatedStyle line;

    /** For blocks with a style of the engine's. */
    BlockLook(CalculatedStyle style) {
        this.style = style;
    }

    @Override
    public CalculatedStyle createAnonymousStyle(IdentValue display) {
        if (display != IdentValue.BLOCK) {
            return style.createAnonymousStyle(display);
        }
        CalculatedStyle known = line;
        if (known == null) {
            known = style.createAnonymousStyle(display);
            line = known;
        }
        return known;
    }

    @Override
    public CalculatedStyle deriveStyle(CascadedStyle declarations) {
        return style.deriveStyle(declarations);
    }

    @Override
    public CalculatedStyle getParent() {
        return requireNonNull(style.getParent());
    }

    @Override
    public FSDerivedValue valueByName(CSSName name) {
        return style.valueByName(name);
    }

    @Override
    public FontSpecification getFont(CssContext context) {
        return style.getFont(context);
    }

    @Override
    public FSFont getFSFont(CssContext context) {
        return requireNonNull(style.getFSFont(context));
    }

    @Override
    public FSFontMetrics getFSFontMetrics(CssContext context) {
        return style.getFSFontMetrics(context);
    }

    @Override
    public float getLineHeight(CssContext context) {
        return style.getLineHeight(context);
    }

    @Override
    public BorderPropertySet getBorder(@Nullable CssContext context) {
        return style.getBorder(context);
    }

    @Override
    public RectPropertySet getMarginRect(float width, CssContext context, boolean useCache) {
        return style.getMarginRect(width, context, useCache);
    }

    @Override
    public RectPropertySet getPaddingRect(float width, CssContext context) {
        return style.getPaddingRect(width, context);
    }
}
