package dev.annals.core.print.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xhtmlrenderer.layout.InlineBoxing;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * A line as the layout engine has made it, with its texts.
 *
 * @param pieces the texts that belong to paragraphs
 * @param isOurs whether every text does
 */
record TextLine(LineBox box, List<Piece> pieces, boolean isOurs) {

    /** A text of a line and the run it was taken from. */
    record Piece(InlineText text, Run run) {

        int from() {
            return run.start() + text.getStart();
        }

        int to() {
            return run.start() + text.getEnd();
        }

        /** The same text from and to other places of the paragraph, put in its stead. */
        Piece moved(int from, int to) {
            InlineLayoutBox parent = Objects.requireNonNull(text.getParent());
            InlineText moved = new InlineText(
                    text.getMasterText(), text.getTextNode(), from - run.start(), to - run.start(), text.getWidth());
            moved.setParent(parent);
            moved.setTrimmedLeadingSpace(text.isTrimmedLeadingSpace());
            List<Object> children = parent.getInlineChildren();
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i) == text) {
                    children.set(i, moved);
                }
            }
            return new Piece(moved, run);
        }
    }

    static TextLine of(LineBox box, Paragraphs paragraphs) {
        List<Piece> pieces = new ArrayList<>(1);
        boolean ours = true;
        for (int i = 0; i < box.getChildCount(); i++) {
            ours &= collect(box.getChild(i), paragraphs, pieces);
        }
        return new TextLine(box, pieces, ours);
    }

    /** Adds the texts below a box that belong to paragraphs; whether all do. */
    private static boolean collect(Box box, Paragraphs paragraphs, List<Piece> pieces) {
        boolean ours = true;
        if (box instanceof InlineLayoutBox inline) {
            List<Object> children = inline.getInlineChildren();
            for (int i = 0; i < children.size(); i++) {
                ours &= children.get(i) instanceof InlineText text
                        ? add(text, paragraphs, pieces)
                        : collect((Box) children.get(i), paragraphs, pieces);
            }
        }
        return ours;
    }

    private static boolean add(InlineText text, Paragraphs paragraphs, List<Piece> pieces) {
        Run run = paragraphs.run(text);
        if (run == null) {
            return text.isEmpty();
        }
        pieces.add(new Piece(text, run));
        return true;
    }

    /** Whether its text is that of one justified paragraph and nothing else. */
    boolean isJustified() {
        return isOurs
                && !pieces.isEmpty()
                && first().run.paragraph().isJustified()
                && first().run.paragraph() == last().run.paragraph();
    }

    Paragraph paragraph() {
        return first().run.paragraph();
    }

    Piece first() {
        return pieces.get(0);
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** The room for its text in dots, beside floats and what inline elements put around their text. */
    float width(LayoutContext context) {
        FloatDistances floats = box.getFloatDistances();
        int taken = floats == null ? 0 : floats.leftFloatDistance() + floats.rightFloatDistance();
        int room = Objects.requireNonNull(box.getParent()).getContentWidth() - box.getContentStart() - taken;
        // The engine has spread the line by its own rules; placing afresh takes that back.
        int natural = InlineBoxing.positionHorizontally(context, box, 0);
        int texts = 0;
        for (Piece piece : pieces) {
            texts += piece.text.getWidth();
        }
        return room - (natural - texts);
    }

    /** The line with its text from and to other places of the paragraph. */
    TextLine moved(int from, int to) {
        List<Piece> moved = new ArrayList<>(pieces);
        if (first().from() != from) {
            moved.set(0, first().moved(from, first().to()));
        }
        Piece last = moved.get(moved.size() - 1);
        if (last.to() != to) {
            moved.set(moved.size() - 1, last.moved(last.from(), to));
        }
        return new TextLine(box, moved, isOurs);
    }
}
