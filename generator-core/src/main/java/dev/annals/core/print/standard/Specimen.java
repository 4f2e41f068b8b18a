package dev.annals.core.print.standard;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.engine.Engine;
import dev.annals.core.print.font.FaceResolver;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.line.LineMeter;
import dev.annals.core.print.line.MeteredTextRenderer;
import dev.annals.core.print.line.Paragraphs;
import dev.annals.core.print.markup.DocumentSource;
import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.MarkupException;
import dev.annals.core.print.markup.MarkupReader;
import dev.annals.core.print.markup.TextNodes;
import dev.annals.core.print.page.ClosedUserAgent;
import dev.annals.core.print.page.PageCanvas;
import dev.annals.core.print.page.move.PageStyles;
import dev.annals.core.print.page.picture.Pictures;
import dev.annals.core.print.style.Profile;
import dev.annals.core.print.style.SheetKinds;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/** A small official document, laid out under a profile, to be measured. Lengths are points. */
final class Specimen {

    private static final String HTML = """
            <html lang="zh-CN"><head><title>公文</title></head><body>
            <header class="cover"><p class="cover-issuer">某局</p><p class="issuer-mark" id="mark">某局文件</p>
            <p class="document-number">某〔2018〕3号</p><h1 class="cover-title" id="title">报告</h1></header>
            <div class="body"><p class="addressee">某府：</p><section class="chapter">
            <h2 id="h2">工作</h2><h3 id="h3">工作</h3><h4 id="h4">工作</h4><h5 id="h5">工作</h5><p id="p">工作</p>
            </section></div></body></html>
            """;

    private final Document document;
    private final SharedContext context;
    private final LayoutContext layout;
    private final Box root;
    private @Nullable LineMeter meter;

    private Specimen(Profile profile, FaceSet all) throws MarkupException {
        FaceSet faces = all.castFor(() -> HTML + profile.css());
        document = MarkupReader.read(HTML);
        TextNodes.prepare(document);
        PageCanvas canvas = new PageCanvas();
        ClosedUserAgent agent = new ClosedUserAgent(canvas, PageCanvas.DOTS_PER_PIXEL);
        PageStyles styles = new PageStyles(agent, new SheetKinds(profile.css()));
        context = new SharedContext(
                agent,
                new FaceResolver(faces),
                new Pictures(canvas, Map.of(), faces, styles),
                new MeteredTextRenderer(() -> requireNonNull(meter)),
                PageCanvas.DOTS_PER_INCH,
                PageCanvas.DOTS_PER_PIXEL);
        context.setCss(styles);
        Paragraphs paragraphs = new Paragraphs(context);
        Engine engine = new Engine(context, canvas, document, new DocumentSource(profile.css(), paragraphs));
        paragraphs.mark(document);
        meter = new LineMeter(paragraphs);
        context.setLineBreakingStrategy(meter);
        root = engine.layout();
        layout = context.newLayoutContextInstance(new ITextFontContext());
    }

    static Specimen of(Profile profile, FaceSet faces) {
        try {
            return new Specimen(profile, faces);
        } catch (MarkupException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first page. */
    PageBox page() {
        return requireNonNull(root.getLayer()).getPages().get(0);
    }

    double pageWidth() {
        return points(page().getWidth(layout));
    }

    double pageHeight() {
        return points(page().getHeight(layout));
    }

    double contentWidth() {
        return points(page().getContentWidth(layout));
    }

    double contentHeight() {
        return points(page().getContentHeight(layout));
    }

    double marginTop() {
        return points(page().getMargin(layout).top());
    }

    double marginLeft() {
        return points(page().getMargin(layout).left());
    }

    /** The style of an element. */
    CalculatedStyle style(String id) {
        return context.getStyle(element(id));
    }

    double size(String id) {
        return points(style(id).getFont(layout).size);
    }

    double lineHeight(String id) {
        return points(style(id).getLineHeight(layout));
    }

    double indent(String id) {
        return points(
                style(id).getFloatPropertyProportionalTo(CSSName.TEXT_INDENT, page().getContentWidth(layout), layout));
    }

    /** Room above and below a block. */
    double margins(String id) {
        var margin = style(id).getMarginRect(0, layout);
        return points(margin.top() + margin.bottom());
    }

    /** The class of faces that is asked for first. */
    String family(String id) {
        String[] families = style(id).getFont(layout).families;
        return families == null || families.length == 0
                ? ""
                : families[0].replace("\"", "").replace("'", "");
    }

    /** Thickness of the rule above a block. */
    double ruleAbove(String id) {
        return points(style(id).getBorder(layout).top());
    }

    /** From the top of the page's content to the top of an element's first characters; negative when it is not there. */
    double glyphTop(String id) {
        Box box = context.getBoxById(id);
        if (box == null || box.getChildCount() == 0) {
            return -1;
        }
        return points(box.getChild(0).getAbsY()) + (lineHeight(id) - size(id)) / 2;
    }

    private Element element(String id) {
        return Elements.all(document).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double points(double dots) {
        return dots / PageCanvas.DOTS_PER_POINT;
    }
}
