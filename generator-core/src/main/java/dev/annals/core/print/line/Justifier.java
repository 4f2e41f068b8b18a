package dev.annals.core.print.line;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xhtmlrenderer.layout.InlineBoxing;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** Makes the full lines of justified paragraphs flush on both edges, after the layout and before the painting. */
public final class Justifier {

    private final Paragraphs paragraphs;
    private final LayoutContext context;
    private final Map<InlineText, Spacing> spacings = new IdentityHashMap<>();

    private record Piece(InlineText text, Run run) {

        int from() {
            return run.start() + text.getStart();
        }

        int to() {
            return run.start() + text.getEnd();
        }
    }

    /** For the lines made of these paragraphs. */
    public Justifier(Paragraphs paragraphs, LayoutContext context) {
        this.paragraphs = paragraphs;
        this.context = context;
    }

    /** Visits every line below a box. */
    public void justify(Box box) {
        if (box instanceof LineBox line) {
            justify(line);
            line.getNonFlowContent().forEach(this::justify);
        }
        for (Box child : box.getChildren()) {
            justify(child);
        }
    }

    /** How the characters of a laid-out text stand apart; empty for text that the layout engine made itself. */
    public Optional<Spacing> spacing(InlineText text) {
        Spacing known = spacings.get(text);
        return known != null
                ? Optional.of(known)
                : paragraphs.run(text).map(run -> {
                    Piece piece = new Piece(text, run);
                    return run.paragraph().spacing(piece.from(), piece.to(), false);
                });
    }

    private void justify(LineBox line) {
        List<Piece> pieces = new ArrayList<>();
        boolean generated = false;
        int textWidth = 0;
        for (InlineText text : texts(line)) {
            Optional<Run> run = paragraphs.run(text);
            generated |= run.isEmpty() && !text.isEmpty();
            run.ifPresent(found -> pieces.add(new Piece(text, found)));
            textWidth += text.getWidth();
        }
        if (!pieces.isEmpty() && !pieces.get(0).run.paragraph().isJustified()) {
            Piece first = pieces.get(0);
            spacings.put(first.text, first.run.paragraph().spacing(first.from(), first.to(), true));
        } else if (!pieces.isEmpty() && !generated) {
            // The engine has spread the line by its own rules; placing afresh takes that back.
            int natural = InlineBoxing.positionHorizontally(context, line, 0);
            justify(line, pieces, width(line) - (natural - textWidth));
        }
    }

    private void justify(LineBox line, List<Piece> pieces, float width) {
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        Paragraph paragraph = first.run.paragraph();
        boolean full = last.to() < paragraph.text().stripTrailing().length();
        if (paragraph != last.run.paragraph()) {
            return;
        }
        float natural = paragraph.naturalLine(first.from(), last.to());
        float wanted = full || natural > width ? width : natural;
        Spacing spacing = paragraph.justified(first.from(), last.to(), wanted);
        float edge = 0;
        for (Piece piece : pieces) {
            Spacing part = spacing.part(piece.from() - first.from(), piece.to() - first.from());
            spacings.put(piece.text, part);
            int left = Math.round(edge);
            edge += paragraph.advance(piece.from(), piece.to()) + part.sum();
            piece.text.setWidth(Math.round(edge) - left);
        }
        line.setContentWidth(InlineBoxing.positionHorizontally(context, line, 0));
        line.calcChildLocations();
    }

    private static int width(LineBox line) {
        FloatDistances floats = line.getFloatDistances();
        int taken = floats == null ? 0 : floats.leftFloatDistance() + floats.rightFloatDistance();
        return Objects.requireNonNull(line.getParent()).getContentWidth() - line.getContentStart() - taken;
    }

    private static List<InlineText> texts(LineBox line) {
        List<InlineText> texts = new ArrayList<>();
        line.getChildren().forEach(child -> collect(child, texts));
        return texts;
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
}
