package dev.annals.core.print.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.TextDecoration;

/**
 * What all lines of one style in blocks of one style have in common, in dots: the heights, and where the text stands in
 * them.
 */
record LineLook(Extent line, Extent painted, List<TextDecoration> decorations, Words words) {

    /**
     * What belongs to a line from top to bottom.
     *
     * @param at its base line, or its top
     */
    record Extent(int at, int height) {}

    /** The boxes of the text. */
    record Words(int top, int baseline, List<TextDecoration> decorations) {}

    /** That of a line of nothing but text in one style. */
    static LineLook of(LineBox line) {
        InlineLayoutBox words = (InlineLayoutBox) line.getChild(0);
        return new LineLook(
                new Extent(line.getBaseline(), line.getHeight()),
                new Extent(line.getPaintingTop(), line.getPaintingHeight()),
                requireNonNull(line.getTextDecorations()),
                new Words(words.getY(), words.getBaseline(), requireNonNull(words.getTextDecorations())));
    }

    /** Gives it to another line with text in it. */
    void dress(LineBox other) {
        other.setHeight(line.height);
        other.setBaseline(line.at);
        other.setPaintingTop(painted.at);
        other.setPaintingHeight(painted.height);
        other.setTextDecorations(decorations);
        for (int i = 0; i < other.getChildCount(); i++) {
            Box child = other.getChild(i);
            child.setY(words.top);
            ((InlineLayoutBox) child).setBaseline(words.baseline);
            ((InlineLayoutBox) child).setTextDecorations(words.decorations);
        }
    }
}
