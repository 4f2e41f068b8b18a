package dev.annals.core.print.line;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xhtmlrenderer.layout.InlineBoxing;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Makes the full lines of justified paragraphs flush on both edges, after the layout and before the painting. Where that
 * would leave a line loose, the ends of the paragraph's lines are chosen anew, see {@link LineEnds}.
 */
public final class Justifier {

    private final Paragraphs paragraphs;
    private final LayoutContext context;
    private final Map<InlineText, Spacing> spacings = new IdentityHashMap<>();

    /** For the lines made of these paragraphs. */
    public Justifier(Paragraphs paragraphs, LayoutContext context) {
        this.paragraphs = paragraphs;
        this.context = context;
    }

    /** Visits every line below a box; plain loops, as a document has some ten thousand boxes. */
    public void justify(Box box) {
        if (box.getChildCount() > 0 && box.getChild(0) instanceof LineBox) {
            justifyLines(box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            justify(box.getChild(i));
        }
    }

    private void justifyLines(Box block) {
        List<TextLine> open = new ArrayList<>(1);
        for (int i = 0; i < block.getChildCount(); i++) {
            LineBox line = (LineBox) block.getChild(i);
            TextLine text = TextLine.of(line, paragraphs);
            if (!open.isEmpty() && !follows(open.get(open.size() - 1), text)) {
                justify(open);
            }
            open.add(text);
            for (Box beside : line.getNonFlowContent()) {
                justify(beside);
            }
        }
        justify(open);
    }

    private static boolean follows(TextLine line, TextLine next) {
        return line.isJustified() && next.isJustified() && line.paragraph() == next.paragraph();
    }

    /** How the characters of a laid-out text stand apart; empty for text that the layout engine made itself. */
    public Optional<Spacing> spacing(InlineText text) {
        Spacing known = spacings.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Run run = paragraphs.run(text);
        return run == null ? Optional.empty() : Optional.of(natural(new TextLine.Piece(text, run), false));
    }

    private static Spacing natural(TextLine.Piece piece, boolean startsLine) {
        return piece.run().paragraph().spacing(piece.from(), piece.to(), startsLine);
    }

    /** Lines of one paragraph, or a single one that is not to be justified. */
    private void justify(List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        if (lines.get(0).isJustified()) {
            float[] widths = new float[lines.size()];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = lines.get(i).width(context);
            }
            evenOut(lines, widths);
            for (int i = 0; i < widths.length; i++) {
                justify(lines.get(i), widths[i]);
            }
        } else if (!lines.get(0).pieces().isEmpty()) {
            TextLine.Piece first = lines.get(0).first();
            Paragraph paragraph = first.run().paragraph();
            if (!paragraph.isJustified() && paragraph.lead(first.from()) != 0) {
                spacings.put(first.text(), natural(first, true));
            }
        }
        lines.clear();
    }

    private static void evenOut(List<TextLine> lines, float[] widths) {
        if (lines.size() < 2) {
            return;
        }
        List<LineEnds.Line> made = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            TextLine line = lines.get(i);
            int to = line.last().to();
            int earliest = to;
            int latest = to;
            if (i + 1 < widths.length) {
                TextLine.Piece next = lines.get(i + 1).first();
                boolean movable = next.run() == line.last().run();
                to = next.from();
                earliest = movable ? afterFirst(line.last()) : to;
                latest = movable ? next.to() - 1 : to;
            }
            made.add(new LineEnds.Line(line.first().from(), to, widths[i], earliest, latest));
        }
        Paragraph paragraph = lines.get(0).paragraph();
        int[] ends = LineEnds.chosen(paragraph, made);
        for (int i = 0; i + 1 < ends.length; i++) {
            lines.set(i, lines.get(i).moved(ends[i], paragraph.withoutSpaces(ends[i], ends[i + 1])));
        }
    }

    /** The place after the first character of a text that is no space. */
    private static int afterFirst(TextLine.Piece piece) {
        String text = piece.run().paragraph().text();
        int at = piece.from();
        while (at < piece.to() && text.charAt(at) == ' ') {
            at++;
        }
        return at + 1;
    }

    private void justify(TextLine line, float width) {
        int from = line.first().from();
        int to = line.last().to();
        Paragraph paragraph = line.paragraph();
        float natural = paragraph.naturalLine(from, to);
        boolean full = to < paragraph.withoutSpaces(from, paragraph.text().length());
        Spacing spacing = paragraph.justified(from, to, full || natural > width ? width : natural);
        float edge = 0;
        for (TextLine.Piece piece : line.pieces()) {
            Spacing part = spacing.part(piece.from() - from, piece.to() - from);
            int left = Math.round(edge);
            // The engine places texts at whole dots; what that is off by would be seen at the line's end.
            spacings.put(piece.text(), part.moved(edge - left));
            edge += paragraph.advance(piece.from(), piece.to()) + part.sum();
            piece.text().setWidth(Math.round(edge) - left);
        }
        LineBox box = line.box();
        box.setContentWidth(InlineBoxing.positionHorizontally(context, box, 0));
        box.calcChildLocations();
    }
}
