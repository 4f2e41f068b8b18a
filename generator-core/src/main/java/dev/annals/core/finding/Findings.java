package dev.annals.core.finding;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Collects the findings of a stage. Equal findings are kept once.
 *
 * <p>At most {@value #MOST} are kept, so that a broken generator of YAML cannot fill the memory or the
 * log; when more come, the last place is taken by {@link Code#TOO_MANY_FINDINGS}. Not safe for threads.
 */
public final class Findings {

    /** The most findings kept in one run. */
    public static final int MOST = 1000;

    private final TreeSet<Finding> kept = new TreeSet<>();
    private boolean overflow;

    /** Adds a finding made of the parts. */
    public void add(Code code, Place place, String... arguments) {
        add(Finding.of(code, place, arguments));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        if (kept.size() < MOST - 1) {
            kept.add(finding);
        } else if (!kept.contains(finding) && !overflow) {
            overflow = true;
            kept.add(Finding.of(Code.TOO_MANY_FINDINGS, Place.of(finding.place().file()), String.valueOf(MOST)));
        }
    }

    /** Adds all of them. */
    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Whether an error is among them. */
    public boolean hasErrors() {
        return kept.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** All findings, sorted by place, code and arguments. */
    public List<Finding> sorted() {
        return List.copyOf(kept);
    }
}
