package dev.annals.fonts;

import dev.annals.core.print.Drawing;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.page.picture.Canvas;
import dev.annals.core.setting.FontClass;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Five bars with their values written above and their years below. */
record TestDrawing(List<String> values, FaceSet faces) implements Drawing {

    private static final Color DARK = new Color(0x1d2126);

    @Override
    public void draw(Canvas canvas, double width, double height) {
        Font regular = faces.awt(FontClass.HEI, 400).deriveFont(9f);
        Font medium = faces.awt(FontClass.HEI, 500).deriveFont(10f);
        double step = width / values.size();
        double most = Double.parseDouble(values.get(values.size() - 1)) * 1.15;
        for (int i = 0; i < values.size(); i++) {
            double bar = Double.parseDouble(values.get(i)) / most * (height - 20);
            boolean last = i == values.size() - 1;
            canvas.fill(
                    new Rectangle2D.Double(i * step + step * 0.2, height - 16 - bar, step * 0.6, bar),
                    last ? new Color(0x0b5a8f) : new Color(0xd9d6ce));
            float left = (float) (i * step + step * 0.42);
            canvas.write(values.get(i), last ? medium : regular, DARK, left, (float) (height - 20 - bar));
            float year = (float) (i * step + step * 0.38);
            canvas.write(2013 + i + "年", regular, new Color(0x555d66), year, (float) height - 4);
        }
        canvas.draw(new Line2D.Double(0, height - 16, width, height - 16), new BasicStroke(0.6f), DARK);
    }

    @Override
    public double height(double width) {
        return width * 0.4;
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(values);
        texts.add("2013年");
        return texts;
    }
}
