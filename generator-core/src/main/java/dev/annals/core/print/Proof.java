package dev.annals.core.print;

import dev.annals.core.finding.CharacterName;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.markup.ElementIndex;
import dev.annals.core.print.page.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Looks for what would spoil the pages before anything is laid out: characters without a glyph, broken style. */
final class Proof {

    private final PrintJob job;
    private final FaceSet faces;
    private final List<Finding> findings = new ArrayList<>();

    private Proof(PrintJob job, FaceSet faces) {
        this.job = job;
        this.faces = faces;
    }

    /** What is wrong with a job that asks for a style sheet. */
    static List<Finding> findings(PrintJob job, ElementIndex elements, FaceSet faces, Sheet sheet) {
        Proof proof = new Proof(job, faces);
        proof.findMissingGlyphs(DrawnText.of(job, elements, sheet));
        proof.findImports(sheet);
        proof.findForeignImages(elements);
        if (proof.findings.isEmpty()) {
            sheet.complaints()
                    .forEach(message ->
                            proof.add(Code.TEMPLATE_ERROR, job.sources().css(), message));
        }
        return proof.findings;
    }

    private void findMissingGlyphs(String drawn) {
        for (int codePoint : faces.missing(drawn)) {
            String number = String.format(Locale.ROOT, "U+%04X", codePoint);
            add(Code.GLYPH_MISSING, job.origin(), CharacterName.of(codePoint), number);
        }
    }

    /** The parser would write every import to the standard output. */
    private void findImports(Sheet sheet) {
        sheet.imports()
                .forEach(address -> add(Code.OUTSIDE_REFERENCE, job.sources().css(), address));
    }

    private void findForeignImages(ElementIndex elements) {
        for (Element image : elements.named("img")) {
            String name = Pictures.drawing(image).orElse(null);
            if (name == null) {
                String source = image.getAttribute("src");
                add(Code.OUTSIDE_REFERENCE, job.placeOf("\"" + source + "\""), source);
            } else if (!job.drawings().containsKey(name)) {
                add(Code.DRAWING_UNKNOWN, job.placeOf("\"drawing:" + name + "\""), name);
            }
        }
    }

    private void add(Code code, Place place, String... arguments) {
        findings.add(Finding.of(code, place, arguments));
    }
}
