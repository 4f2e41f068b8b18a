package dev.annals.core.source.sheet;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;

/** Stops the reading of a file; never leaves this package. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private Refusal(Finding finding) {
        super(finding.code().id(), null, false, false);
        this.finding = finding;
    }

    /** A file that cannot be read; the reason is a word of {@link Code#SHEET_UNREADABLE}. */
    static Refusal unreadable(Place place, String reason) {
        return new Refusal(Finding.of(Code.SHEET_UNREADABLE, place, reason));
    }

    /** A file that passes a limit; what there is too much of is a word of {@link Code#SHEET_TOO_LARGE}. */
    static Refusal tooLarge(String file, String what, long limit) {
        return new Refusal(Finding.of(Code.SHEET_TOO_LARGE, Place.of(file), what, String.valueOf(limit)));
    }

    Finding finding() {
        return finding;
    }
}
