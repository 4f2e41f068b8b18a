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
        List<InlineText> texts = new ArrayList<>();
        for (Box child : box.getChildren()) {
            collect(child, texts);
        }
        List<Piece> pieces = new ArrayList<>();
        boolean ours = true;
        for (InlineText text : texts) {
            Run run = paragraphs.run(text).orElse(null);
            if (run != null) {
                pieces.add(new Piece(text, run));
            } else {
                ours &= text.isEmpty();
            }
        }
        return new TextLine(box, pieces, ours);
    }

    private static void collect(Box box, List<InlineText> texts) {
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    texts.add(text);
                } else {
                    collect((Box) child, texts);
                }
            }
        }
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
