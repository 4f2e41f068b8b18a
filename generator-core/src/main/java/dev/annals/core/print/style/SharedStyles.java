package dev.annals.core.print.style;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.css.sheet.PropertyDeclaration;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.BlockBox;

/**
 * The styles of a document's elements. The engine tries every rule on every element; here elements that no rule can
 * tell apart share one result, in all documents of the style sheet, so that a run costs as many trials as there are kinds
 * of elements. What an element's own {@code style} says is put over it. One for each document.
 */
public class SharedStyles extends StyleReference {

    /** The engine numbers selectors while it reads them, with a counter that two threads may not use at once. */
    static final Object READING = new Object();

    private final UserAgentCallback agent;
    private final StylesheetFactoryImpl reader;
    private final SheetKinds sheet;
    private final ElementKinds kinds;
    private @Nullable Matcher matcher;

    /** The looks of elements with a style of their own; columns of tables are as wide in no other document. */
    private final Map<Look, CascadedStyle> own = new HashMap<>();

    private record Look(ElementKind kind, String own) {}

    private final Map<CalculatedStyle, BlockLook> blocks = new IdentityHashMap<>();

    private final Map<PageKind, PageInfo> pages = new HashMap<>();

    private record PageKind(@Nullable String name, String kind) {}

    /** For a document with a style sheet that has these kinds. */
    public SharedStyles(UserAgentCallback agent, SheetKinds sheet) {
        super(agent);
        this.agent = agent;
        this.reader = new StylesheetFactoryImpl(agent);
        this.sheet = sheet;
        this.kinds = new ElementKinds(sheet);
    }

    /** The engine itself hands over no user interface where nobody can touch the pages. */
    @Override
    public void setDocumentContext(SharedContext context, NamespaceHandler names, Document document, UserInterface ui) {
        synchronized (READING) {
            matcher = new Matcher(
                    new DOMTreeResolver(),
                    new SheetAttributes(names, agent, ui),
                    reader,
                    sheet.rules(() -> SheetRules.read(names, document, reader)),
                    context.getMedia());
        }
    }

    private Matcher matcher() {
        return requireNonNull(matcher);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        if (element == null) {
            return CascadedStyle.emptyCascadedStyle;
        }
        String style = element.getAttribute("style");
        if (!sheet.shareLooks()) {
            return dressed(matcher().getCascadedStyle(element, restyle), style);
        }
        ElementKind kind = restyle ? kinds.again(element) : kinds.of(element);
        if (style.isEmpty()) {
            return plain(kind, element, restyle);
        }
        Look look = new Look(kind, style);
        CascadedStyle known = own.get(look);
        if (known == null) {
            known = dressed(plain(kind, element, restyle), style);
            own.put(look, known);
        }
        return known;
    }

    private CascadedStyle plain(ElementKind kind, Element element, boolean restyle) {
        CascadedStyle known = kind.style();
        if (known == null) {
            known = matcher().getCascadedStyle(element, restyle);
            kind.learn(known);
        }
        return known;
    }

    /** With an element's own declarations over those of the sheet, but for important ones (CSS 2.1, 6.4.1). */
    private CascadedStyle dressed(CascadedStyle plain, String style) {
        if (style.isEmpty()) {
            return plain;
        }
        List<PropertyDeclaration> stronger = new ArrayList<>();
        for (PropertyDeclaration one :
                reader.parseStyleDeclaration(Origin.AUTHOR, style).getPropertyDeclarations()) {
            PropertyDeclaration below = plain.propertyByName(one.getCSSName());
            if (below == null || below.getImportanceAndOrigin() <= one.getImportanceAndOrigin()) {
                stronger.add(one);
            }
        }
        return CascadedStyle.createLayoutStyle(plain, stronger.toArray(new PropertyDeclaration[0]));
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
        if (!sheet.mayHave(name)) {
            return null;
        }
        Element element = requireNonNull(node instanceof Element itself ? itself : (Element) node.getParentNode());
        if (!sheet.shareLooks()) {
            return matcher().getPECascadedStyle(element, name);
        }
        ElementKind kind = kinds.of(element);
        Optional<CascadedStyle> known = kind.pseudo(name);
        if (known == null) {
            known = Optional.ofNullable(matcher().getPECascadedStyle(element, name));
            kind.learn(name, known);
        }
        return known.orElse(null);
    }

    /** Gives a block whose layout begins the style that knows that of its lines. */
    public void dress(BlockBox block) {
        CalculatedStyle style = requireNonNull(block.getStyle());
        if (block.getChildrenContentType() != BlockBox.ContentType.INLINE || style instanceof BlockLook) {
            return;
        }
        BlockLook known = blocks.get(style);
        if (known == null) {
            known = new BlockLook(style);
            blocks.put(style, known);
        }
        block.setStyle(known);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String kind) {
        PageKind asked = new PageKind(name, kind);
        PageInfo known = pages.get(asked);
        if (known == null) {
            known = new PageLook(matcher().getPageCascadedStyle(name, kind));
            pages.put(asked, known);
        }
        return known;
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return matcher().getFontFaceRules();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return matcher().isHoverStyled(element);
    }

    /** What rules may ask for, and what attributes such as {@code colspan} say; not an element's own style. */
    private static final class SheetAttributes extends StandardAttributeResolver {

        SheetAttributes(NamespaceHandler names, UserAgentCallback agent, UserInterface ui) {
            super(names, agent, ui);
        }

        @Override
        public @Nullable String getElementStyling(Node node) {
            String all = super.getElementStyling(node);
            // The engine puts it last.
            int own = ((Element) node).getAttribute("style").length();
            return all == null ? null : all.substring(0, all.length() - own);
        }
    }
}
