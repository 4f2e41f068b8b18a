package dev.annals.core.chart.card;

import dev.annals.core.chart.theme.Ink;
import dev.annals.core.chart.theme.Inks;
import dev.annals.core.view.publication.SocialCard;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws cards as PNG pictures of 1200 by 630 pixels, the size that networks show. Words are drawn as outlines, so that no
 * rasteriser of the system has a say: the same card gives the same pixels. Safe for use by many threads.
 */
public final class CardPainter {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 80;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int GAP = 40;
    private static final Color PAPER = new Color(0xfdfcfa);
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;
    private final Inks inks;

    /**
     * A painter with two faces.
     *
     * @param regular a loaded font of any size
     * @param bold its bold companion
     */
    public CardPainter(Font regular, Font bold) {
        this(regular, bold, Inks.OWN);
    }

    private CardPainter(Font regular, Font bold, Inks inks) {
        this.regular = regular;
        this.bold = bold;
        this.inks = inks;
    }

    /** A painter in other colours, by custom property such as {@code --accent}; the others are those of the theme. */
    public CardPainter inColours(Map<String, String> colours) {
        return new CardPainter(regular, bold, Inks.of(colours));
    }

    /** The picture as PNG. Characters that the faces lack are left out; what is too wide ends in an ellipsis. */
    public byte[] png(SocialCard card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(PAPER);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(inks.colour(Ink.ACCENT));
        canvas.fillRect(0, 0, WIDTH, 14);
        title(card, canvas);
        figures(card.figures(), canvas);
        canvas.dispose();
        return encoded(image);
    }

    private void title(SocialCard card, Graphics2D canvas) {
        int baseline = 128;
        String body = card.body().orElse("");
        if (!body.isEmpty()) {
            Style small = new Style(font(regular, 32), inks.colour(Ink.SOFT));
            small.write(canvas, fitted(body, small.font(), INNER), MARGIN, baseline);
        }
        Style large = new Style(font(bold, 68), inks.colour(Ink.INK));
        for (String line : lines(card.title(), large.font())) {
            baseline += 88;
            large.write(canvas, line, MARGIN, baseline);
        }
        new Style(font(regular, 34), inks.colour(Ink.ACCENT)).write(canvas, card.period(), MARGIN, baseline + 66);
    }

    private void figures(List<SocialCard.Headline> figures, Graphics2D canvas) {
        if (figures.isEmpty()) {
            return;
        }
        canvas.setColor(inks.colour(Ink.RULE));
        canvas.fillRect(MARGIN, 424, INNER, 2);
        int room = (INNER - GAP * (figures.size() - 1)) / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            int x = MARGIN + i * (room + GAP);
            SocialCard.Headline headline = figures.get(i);
            Style name = new Style(font(regular, 28), inks.colour(Ink.SOFT));
            name.write(canvas, fitted(headline.name(), name.font(), room), x, 480);
            Style figure = new Style(shrunk(headline.figure(), room), inks.colour(Ink.INK));
            figure.write(canvas, fitted(headline.figure(), figure.font(), room), x, 550);
        }
    }

    private Font shrunk(String words, int room) {
        Font figure = font(bold, 54);
        double share = room / width(words, figure);
        return share >= 1 ? figure : font(bold, (float) Math.max(30, 54 * share));
    }

    private static Font font(Font face, float size) {
        return face.deriveFont(size);
    }

    private static double width(String words, Font font) {
        return font.createGlyphVector(MEASURE, words).getLogicalBounds().getWidth();
    }

    private record Style(Font font, Color colour) {

        void write(Graphics2D canvas, String words, int x, int baseline) {
            canvas.setColor(colour);
            canvas.fill(font.createGlyphVector(MEASURE, drawable(words, font)).getOutline(x, baseline));
        }
    }

    private static String drawable(String words, Font font) {
        return words.codePoints()
                .filter(font::canDisplay)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String fitted(String words, Font font, double room) {
        int[] points = words.codePoints().toArray();
        if (width(words, font) <= room) {
            return words;
        }
        int kept = points.length;
        while (kept > 0 && width(new String(points, 0, kept) + "…", font) > room) {
            kept--;
        }
        return new String(points, 0, kept).strip() + "…";
    }

    /** Broken at spaces, or anywhere in Chinese; at most two lines. */
    private static List<String> lines(String words, Font font) {
        if (width(words, font) <= INNER) {
            return List.of(words);
        }
        int most = words.length();
        while (most > 1 && width(words.substring(0, most), font) > INNER) {
            most = words.offsetByCodePoints(most, -1);
        }
        int end = most;
        while (end > 1 && !isBreak(words, end)) {
            end--;
        }
        int cut = end > 1 ? end : most;
        return List.of(
                words.substring(0, cut).strip(), fitted(words.substring(cut).strip(), font, INNER));
    }

    private static boolean isBreak(String words, int at) {
        return at == words.length()
                || Character.isWhitespace(words.charAt(at))
                || Character.isIdeographic(words.codePointAt(at)) && Character.isIdeographic(words.codePointBefore(at));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("no writer for PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
