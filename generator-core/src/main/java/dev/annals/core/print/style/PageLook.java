package dev.annals.core.print.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.MarginBoxName;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;

/** The style of all pages of a name and kind; what stands in their margins is styled once and not for each page. */
final class PageLook extends PageInfo {

    private final Map<MarginBoxName, CascadedStyle> margins = new HashMap<>();

    PageLook(PageInfo page) {
        super(page.getProperties(), page.getPageStyle(), page.getMarginBoxes());
    }

    @Override
    public @Nullable CascadedStyle createMarginBoxStyle(MarginBoxName name, boolean always) {
        List<PropertyDeclaration> declarations = getMarginBoxes().get(name);
        if (!always && (declarations == null || declarations.isEmpty())) {
            return null;
        }
        CascadedStyle known = margins.get(name);
        if (known == null) {
            known = super.createMarginBoxStyle(name, true);
            margins.put(name, known);
        }
        return known;
    }
}
