package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.Styleable;
import org.xhtmlrenderer.newtable.TableBox;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.AnonymousBlockBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.BlockBox.ContentType;

/**
 * The boxes of what a document mostly is: blocks in blocks, well nested tables, and blocks of text whose white space has
 * been collapsed. They are those that the engine would build, which asks four patterns about every text and makes
 * declarations for every cell; all else it builds itself, with what is in it. One for each layout.
 */
final class BoxTree {

    private final LayoutContext layout;
    private final Generated generated;
    private final TextContent texts;
    private final TextLines lines;

    /** For boxes that are laid out in this context, their text in these lines. */
    BoxTree(LayoutContext layout, TextLines lines) {
        this.layout = layout;
        this.lines = lines;
        this.generated = new Generated(layout.getCss());
        this.texts = new TextContent(layout, generated);
    }

    /** Builds what is in a box that has nothing yet. */
    void fill(BlockBox box) {
        if (!generated.isIn(requireNonNull(box.getElement())) && !texts.fill(box) && isPlain(box)) {
            addBlocks(box);
        }
        // It leaves alone what has its content.
        box.ensureChildren(layout);
    }

    /** Whether there are only boxes in a box, one of them in the flow, each of which may stand there as it is. */
    private boolean isPlain(BlockBox box) {
        boolean flows = false;
        for (Node node = first(box); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                Element element = (Element) node;
                CalculatedStyle style = style(element);
                boolean inFlow = !style.isLaidOutInInlineContext();
                if (!style.isDisplayNone()
                        && (!(inFlow ? Nesting.allows(box, style.getDisplay()) : isAside(box, style))
                                || isNumbered(element))) {
                    return false;
                }
                flows |= inFlow && !style.isDisplayNone();
            } else if (node.getNodeType() != Node.COMMENT_NODE) {
                return false;
            }
        }
        return flows;
    }

    /** Whether it is a block that leaves the flow of the blocks that it stands among. */
    private static boolean isAside(BlockBox parent, CalculatedStyle style) {
        return style.isSpecifiedAsBlock()
                && (style.isAbsolute() || style.isRunning())
                && !style.isFloated()
                && Nesting.allowsText(parent);
    }

    /** Whether a list or an item of one says itself which number it has. */
    private static boolean isNumbered(Element element) {
        String name = element.getNodeName();
        return name.equals("ol") && element.hasAttribute("start") || name.equals("li") && element.hasAttribute("value");
    }

    private void addBlocks(BlockBox parent) {
        List<Styleable> aside = new ArrayList<>(1);
        for (Node node = first(parent); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                Element element = (Element) node;
                CalculatedStyle style = style(element);
                if (style.isDisplayNone()) {
                    continue;
                }
                layout.resolveCounters(style);
                if (Nesting.isColumns(style)) {
                    TableOrder.addColumns((TableBox) parent, element, style, layout);
                } else if (style.isLaidOutInInlineContext()) {
                    aside.add(box(parent, element, style));
                } else {
                    addAside(parent, aside);
                    parent.addChild(box(parent, element, style));
                }
            }
        }
        addAside(parent, aside);
        parent.setChildrenContentType(parent.getChildCount() == 0 ? ContentType.EMPTY : ContentType.BLOCK);
    }

    /** What leaves the flow between two blocks stands in a box of its own. */
    private static void addAside(BlockBox parent, List<Styleable> aside) {
        if (!aside.isEmpty()) {
            CalculatedStyle style = requireNonNull(parent.getStyle()).createAnonymousStyle(IdentValue.BLOCK);
            parent.addChild(new AnonymousBlockBox(
                    requireNonNull(parent.getElement()), style, List.of(), new ArrayList<>(aside)));
            aside.clear();
        }
    }

    private BlockBox box(BlockBox parent, Element element, CalculatedStyle style) {
        BlockBox box = empty(parent, element, style);
        if (style.isListItem()) {
            box.setListCounter(layout.getCounterContext(style).getCurrentCounterValue("list-item"));
        }
        fill(box);
        BlockBox outer = box instanceof TableBox table ? TableOrder.ordered(table) : box;
        setFirsts(outer, element);
        return outer;
    }

    private void setFirsts(BlockBox box, Element element) {
        CalculatedStyle style = requireNonNull(box.getStyle());
        CascadedStyle line = style.mayHaveFirstLine() ? pseudo(element, "first-line") : null;
        if (line != null) {
            box.setFirstLineStyle(line);
        }
        CascadedStyle letter = style.mayHaveFirstLetter() ? pseudo(element, "first-letter") : null;
        if (letter != null) {
            box.setFirstLetterStyle(letter);
        }
    }

    private @Nullable CascadedStyle pseudo(Element element, String name) {
        return layout.getCss().getPseudoElementStyle(element, name);
    }

    private CalculatedStyle style(Element element) {
        return layout.getSharedContext().getStyle(element);
    }

    private static @Nullable Node first(BlockBox box) {
        return requireNonNull(box.getElement()).getFirstChild();
    }

    private BlockBox empty(BlockBox parent, Element element, CalculatedStyle style) {
        if (style.isTable()) {
            return new TableBox(element, style, false);
        }
        if (parent instanceof TableRowBox) {
            return new LinedCell(element, style, lines);
        }
        if (parent instanceof TableSectionBox) {
            return new TableRowBox(element, style, false);
        }
        boolean section = parent instanceof TableBox && !style.isIdent(CSSName.DISPLAY, IdentValue.TABLE_CAPTION);
        return section ? new LinedSection(element, style) : new LinedBlock(element, style, lines);
    }
}
