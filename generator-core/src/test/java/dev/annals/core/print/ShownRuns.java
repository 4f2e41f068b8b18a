package dev.annals.core.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text of a page in the order in which it is shown, with the face of each run. */
final class ShownRuns extends PDFStreamEngine {

    private final List<String> runs = new ArrayList<>();
    private String last = "";

    private ShownRuns() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
    }

    /** The runs as FONT:TEXT, without the prefix of the subset; a star where glyphs are stroked as well. */
    static List<String> of(PDPage page) throws IOException {
        ShownRuns shown = new ShownRuns();
        shown.processPage(page);
        return shown.runs;
    }

    @Override
    public void beginText() {
        last = "";
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String name = font.getName().substring(font.getName().indexOf('+') + 1);
        boolean stroked = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        String text = font.toUnicode(code) + (stroked ? "*" : "");
        if (name.equals(last)) {
            runs.set(runs.size() - 1, runs.get(runs.size() - 1) + text);
        } else {
            runs.add(name + ":" + text);
        }
        last = name;
    }
}
