package dev.annals.core.print;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.print.font.FaceSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/** Looks for what would spoil the pages before anything is laid out: characters without a glyph, broken style. */
final class Proof {

    private final PrintJob job;
    private final FaceSet faces;

    Proof(PrintJob job, FaceSet faces) {
        this.job = job;
        this.faces = faces;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        StringBuilder drawn = new StringBuilder(job.html());
        job.drawings().values().forEach(drawing -> drawing.texts().forEach(drawn::append));
        for (int codePoint : faces.missing(drawn.toString())) {
            findings.add(Finding.of(
                    Code.GLYPH_MISSING,
                    job.origin(),
                    Character.toString(codePoint),
                    String.format(Locale.ROOT, "U+%04X", codePoint)));
        }
        for (String message : styleErrors()) {
            findings.add(Finding.of(Code.TEMPLATE_ERROR, job.origin(), message));
        }
        return findings;
    }

    private List<String> styleErrors() {
        List<String> errors = new ArrayList<>();
        try {
            var unused = new CSSParser((address, message) -> errors.add(message))
                    .parseStylesheet("profile", Origin.AUTHOR, new StringReader(job.css()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }
}
