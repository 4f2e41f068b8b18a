package dev.annals.core.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Two Chinese faces from the class path. */
public final class TestFaces {

    public static final Font REGULAR = load("思源黑体正常_0.ttf");
    public static final Font BOLD = load("思源黑体中粗.ttf");

    private TestFaces() {}

    static ChartPainter painter() {
        return new ChartPainter(REGULAR, BOLD);
    }

    static byte[] bytes(String name) {
        try (var in = TestFaces.class.getResourceAsStream("/com/github/xingfudeshi/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no test face " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font load(String name) {
        try (var in = TestFaces.class.getResourceAsStream("/com/github/xingfudeshi/fonts/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(12f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
