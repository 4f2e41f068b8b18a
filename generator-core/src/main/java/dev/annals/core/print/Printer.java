package dev.annals.core.print;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.finding.Severity;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.impose.Imposer;
import dev.annals.core.print.markup.ElementIndex;
import dev.annals.core.print.markup.ListColumns;
import dev.annals.core.print.markup.ListMarkers;
import dev.annals.core.print.markup.MarkupException;
import dev.annals.core.print.markup.MarkupReader;
import dev.annals.core.print.markup.TableCaptions;
import dev.annals.core.print.trailer.FileBytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xhtmlrenderer.util.XRLog;

/**
 * Prints documents: semantic HTML and a page profile become a tagged, archivable PDF with Chinese line
 * breaking and justification. The same job and faces give the same bytes. Nothing outside of the job is read:
 * no file, no address. Safe for threads; every document is laid out on its own.
 */
public final class Printer {

    /** Bytes that a file seldom passes: one that grows is copied again and again. */
    private static final int USUAL_SIZE = 640 << 10;

    /** Bytes that a thread keeps for its next file; after a larger one it begins with fewer again. */
    private static final int MOST_KEPT = 8 << 20;

    private final FaceSet faces;

    /** The file that a thread writes now: each has room for one, document after document. */
    private final ThreadLocal<FileBytes> files = ThreadLocal.withInitial(() -> new FileBytes(USUAL_SIZE));

    /** The style sheets so far; many documents share one. */
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    /** Prints with these faces and no others. */
    public Printer(FaceSet faces) {
        // The layout engine's log is for its developers; what concerns the user is a finding.
        XRLog.setLoggingEnabled(false);
        this.faces = faces;
    }

    /**
     * Prints one document.
     *
     * @return the file and what was wrong; the file is empty when something was an error
     */
    public Printed print(PrintJob job) {
        try {
            Sheet sheet = sheets.computeIfAbsent(job.css(), Sheet::read);
            ElementIndex elements = new ElementIndex(MarkupReader.read(job.html()));
            ListMarkers.write(elements);
            ListColumns.write(elements);
            TableCaptions.write(elements);
            List<Finding> findings = new ArrayList<>(Proof.findings(job, elements, faces, sheet));
            if (!findings.isEmpty()) {
                return failed(findings);
            }
            Composition composition = new Composition(job, sheet, elements, faces, files.get());
            byte[] pdf = pdf(composition);
            composition
                    .refused()
                    .forEach(it -> findings.add(Finding.of(Code.OUTSIDE_REFERENCE, job.placeOfReference(it), it)));
            if (!findings.isEmpty()) {
                return failed(findings);
            }
            findings.addAll(StandInReport.findings(composition.standIns(), faces, job.origin()));
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                return failed(findings);
            }
            byte[] press = sheet.profile()
                    .imposition()
                    .map(imposition -> Imposer.impose(pdf, imposition, composition.metadata()))
                    .orElseGet(() -> new byte[0]);
            return new Printed(pdf, press, composition.pages(), findings);
        } catch (MarkupException e) {
            Place place = e.line() == 0 ? job.origin() : job.sources().html().at(e.line(), e.column());
            return failed(List.of(Finding.of(Code.TEMPLATE_ERROR, place, e.message())));
        } catch (RuntimeException e) {
            // The engine meets what it cannot lay out with whatever exception is at hand.
            return failed(List.of(Finding.of(Code.TEMPLATE_ERROR, job.origin(), e.toString())));
        }
    }

    private byte[] pdf(Composition composition) {
        try {
            return composition.pdf();
        } finally {
            if (files.get().size() > MOST_KEPT) {
                files.remove();
            }
        }
    }

    private static Printed failed(List<Finding> findings) {
        return new Printed(new byte[0], new byte[0], 0, findings);
    }
}
