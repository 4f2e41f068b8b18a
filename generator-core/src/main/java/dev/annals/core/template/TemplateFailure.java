package dev.annals.core.template;

import dev.annals.core.finding.Finding;

/** A template could not be rendered. */
public final class TemplateFailure extends Exception {

    private final transient Finding finding;

    TemplateFailure(Finding finding, Throwable cause) {
        super(finding.code().id() + " " + finding.place() + " " + finding.arguments(), cause);
        this.finding = finding;
    }

    /** What to tell the user: the template's file, line and column. */
    public Finding finding() {
        return finding;
    }
}
