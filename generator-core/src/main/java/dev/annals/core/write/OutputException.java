package dev.annals.core.write;

import dev.annals.core.finding.Finding;

/** The output could not be written; what was there before is untouched. */
public final class OutputException extends Exception {

    private final transient Finding finding;

    OutputException(Finding finding, Throwable cause) {
        super(finding.code().id() + " " + finding.place() + " " + finding.arguments(), cause);
        this.finding = finding;
    }

    OutputException(Finding finding) {
        super(finding.code().id() + " " + finding.place() + " " + finding.arguments());
        this.finding = finding;
    }

    /** What to tell the user. */
    public Finding finding() {
        return finding;
    }
}
