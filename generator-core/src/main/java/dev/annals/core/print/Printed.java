package dev.annals.core.print;

import dev.annals.core.finding.Finding;
import java.util.List;

/**
 * A printed document.
 *
 * @param pdf the file; empty when a finding is an error
 * @param press the same pages laid on sheets for the press; empty when the profile does not ask for them
 * @param pages number of pages
 * @param findings what was wrong: characters without a glyph, unreadable style, …
 */
@SuppressWarnings("ArrayRecordComponent")
public record Printed(byte[] pdf, byte[] press, int pages, List<Finding> findings) {

    /** Keeps its own copy of the findings. */
    public Printed {
        findings = List.copyOf(findings);
    }
}
