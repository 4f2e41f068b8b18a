package dev.annals.core.chart;

import dev.annals.core.chart.canvas.Paper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Paper that is a canvas of Java. */
record PaintedPaper(Graphics2D canvas) implements Paper {

    @Override
    public void fill(Shape shape, Color colour) {
        canvas.setPaint(colour);
        canvas.fill(shape);
    }

    @Override
    public void draw(Shape shape, BasicStroke pen, Color colour) {
        canvas.setPaint(colour);
        canvas.setStroke(pen);
        canvas.draw(shape);
    }

    @Override
    public void write(String line, Font font, Color colour, float x, float y) {
        canvas.setFont(font);
        canvas.setPaint(colour);
        canvas.drawString(line, x, y);
    }
}
