package dev.annals.core.print.page.move;

import dev.annals.core.print.style.SharedStyles;
import dev.annals.core.print.style.SheetKinds;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.PageRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.Layer;

/**
 * The styles of pages, with declarations for single pages by their number. The layout engine does not say for which page
 * it asks; it is the one behind those that the layout has so far, so whoever sees a layout begin must tell of it.
 */
public final class PageStyles extends SharedStyles {

    private static final MarginBoxName[] SIDE = {
        MarginBoxName.LEFT_TOP, MarginBoxName.LEFT_MIDDLE, MarginBoxName.LEFT_BOTTOM
    };

    private final Map<Integer, String> css = new TreeMap<>();
    private final Map<Integer, PageRule> rules = new HashMap<>();
    private final Set<Integer> bare = new TreeSet<>();
    private @Nullable Layer pages;

    /** Styles without additions, for a document with a style sheet that has these kinds of elements. */
    public PageStyles(UserAgentCallback agent, SheetKinds sheet) {
        super(agent, sheet);
    }

    /** Replaces the additions: what stands in {@code @page} for each page, counted from 0. */
    public void set(Map<Integer, String> additions) {
        css.clear();
        css.putAll(additions);
        rules.clear();
        css.forEach((page, declarations) -> rules.put(page, rule(declarations)));
    }

    /** Leaves the margins of a page empty, counted from 0. */
    void strip(int page) {
        bare.add(page);
    }

    /** The addition for a page; empty when there is none. */
    public String addition(int page) {
        return css.getOrDefault(page, "");
    }

    /** A layout is about to begin. */
    public void begin() {
        pages = null;
    }

    /** The pages of the layout that has begun; only the first call counts. */
    public void see(@Nullable Layer root) {
        pages = pages == null ? root : pages;
    }

    /** Whether the profile has something in the left margin of a page. */
    public static boolean hasSide(PageInfo page) {
        return page.hasAny(SIDE);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String kind) {
        PageInfo plain = super.getPageStyle(name, kind);
        int page = pages == null ? 0 : pages.getPages().size();
        if (bare.contains(page)) {
            return new PageInfo(plain.getProperties(), plain.getPageStyle(), new HashMap<>());
        }
        PageRule own = rules.get(page);
        if (own == null) {
            return plain;
        }
        List<PropertyDeclaration> properties = new ArrayList<>(plain.getProperties());
        properties.addAll(own.getRuleset().getPropertyDeclarations());
        Map<MarginBoxName, List<PropertyDeclaration>> boxes = new HashMap<>(plain.getMarginBoxes());
        boxes.putAll(own.getMarginBoxes());
        return new PageInfo(properties, CascadedStyle.createLayoutStyle(properties), boxes);
    }

    private static PageRule rule(String declarations) {
        try {
            return (PageRule) new CSSParser((address, message) -> {
                        throw new IllegalStateException(message);
                    })
                    .parseStylesheet("pages", Origin.AUTHOR, new StringReader("@page {" + declarations + "}"))
                    .getContents()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
