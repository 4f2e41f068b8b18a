package dev.annals.core.print.style;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.extend.StylesheetFactory;
import org.xhtmlrenderer.css.sheet.MediaRule;
import org.xhtmlrenderer.css.sheet.PageRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.Ruleset;
import org.xhtmlrenderer.css.sheet.Stylesheet;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.extend.NamespaceHandler;

/** The rules of a style sheet and of the defaults below it, read once for all documents. */
final class SheetRules {

    private SheetRules() {}

    /** The rules for a document; whoever calls has the engine's reading for itself. */
    static List<Stylesheet> read(NamespaceHandler names, Document document, StylesheetFactory reader) {
        List<StylesheetInfo> sources = new ArrayList<>();
        names.getDefaultStylesheet().ifPresent(sources::add);
        sources.addAll(names.getStylesheets(document));
        List<Stylesheet> rules = new ArrayList<>();
        for (StylesheetInfo source : sources) {
            Stylesheet sheet = reader.parse(new StringReader(source.getContent().orElse("")), source);
            sheet.getContents().forEach(SheetRules::settle);
            rules.add(sheet);
        }
        return List.copyOf(rules);
    }

    private static void settle(Object rule) {
        if (rule instanceof Ruleset ruleset) {
            settle(ruleset.getPropertyDeclarations());
        } else if (rule instanceof MediaRule media) {
            media.getContents().forEach(SheetRules::settle);
        } else if (rule instanceof PageRule page) {
            settle(page.getRuleset().getPropertyDeclarations());
            page.getMarginBoxes().values().forEach(SheetRules::settle);
        }
    }

    /** Asks for all that the engine finds out when it is first asked: it does so without regard for other threads. */
    private static void settle(List<PropertyDeclaration> declarations) {
        for (PropertyDeclaration one : declarations) {
            var unused = one.getFingerprint();
            if (IdentValue.looksLikeIdent(one.getValue().getCssText())) {
                var ignored = one.asIdentValue();
            }
        }
    }
}
