package dev.annals.core.print;

import dev.annals.core.finding.CharacterName;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.page.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Looks for what would spoil the pages before anything is laid out: characters without a glyph, broken style. */
final class Proof {

    private static final Pattern IMPORT =
            Pattern.compile("@import\\s*(?:url\\s*\\()?\\s*[\"']?([^\"')\\s;]+)", Pattern.CASE_INSENSITIVE);

    private final PrintJob job;
    private final FaceSet faces;
    private final List<Finding> findings = new ArrayList<>();

    private Proof(PrintJob job, FaceSet faces) {
        this.job = job;
        this.faces = faces;
    }

    /**
     * What is wrong with a job.
     *
     * @param complaints what the engine says of its style sheet
     */
    static List<Finding> findings(PrintJob job, Document document, FaceSet faces, List<String> complaints) {
        Proof proof = new Proof(job, faces);
        String style = DrawnText.withoutComments(job.css());
        proof.findMissingGlyphs(document);
        proof.findImports(style);
        proof.findForeignImages(document);
        if (proof.findings.isEmpty()) {
            complaints.forEach(
                    message -> proof.add(Code.TEMPLATE_ERROR, job.sources().css(), message));
        }
        return proof.findings;
    }

    private void findMissingGlyphs(Document document) {
        String drawn = DrawnText.of(job, document);
        for (int codePoint : faces.missing(drawn)) {
            String number = String.format(Locale.ROOT, "U+%04X", codePoint);
            add(Code.GLYPH_MISSING, job.origin(), CharacterName.of(codePoint), number);
        }
    }

    /** The parser would write every import to the standard output. */
    private void findImports(String style) {
        Matcher imports = IMPORT.matcher(style);
        while (imports.find()) {
            add(Code.OUTSIDE_REFERENCE, job.sources().css(), imports.group(1));
        }
    }

    private void findForeignImages(Document document) {
        for (Element image : Elements.named(document, "img")) {
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
