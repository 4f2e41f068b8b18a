package dev.annals.core.finding;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of a stage. Equal findings are kept once.
 *
 * <p>At most {@value #MOST} are kept, so that a broken generator of YAML cannot fill the memory or the
 * log; when more come, one place is taken by {@link Code#TOO_MANY_FINDINGS}. An error is never left out in favour of a
 * warning, so that {@link #hasErrors} holds for all that was added. Not safe for threads.
 */
public final class Findings {

    /** The most findings kept in one run. */
    public static final int MOST = 1000;

    private final TreeSet<Finding> kept = new TreeSet<>();
    private @Nullable Finding overflow;

    /** The findings of one check, sorted. */
    public static List<Finding> of(Consumer<Findings> check) {
        Findings own = new Findings();
        check.accept(own);
        return own.sorted();
    }

    /** Adds a finding made of the parts. */
    public void add(Code code, Place place, String... arguments) {
        add(Finding.of(code, place, arguments));
    }

    /** Adds a finding. */
    public void add(Finding finding) {
        if (finding.code() == Code.TOO_MANY_FINDINGS) {
            overflow = finding;
        } else if (kept.size() < MOST - 1) {
            kept.add(finding);
        } else if (!kept.contains(finding)) {
            if (overflow == null) {
                overflow = Finding.of(
                        Code.TOO_MANY_FINDINGS, Place.of(finding.place().file()), String.valueOf(MOST));
            }
            if (finding.severity() == Severity.ERROR) {
                displace(finding);
            }
        }
    }

    private void displace(Finding error) {
        kept.descendingSet().stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .findFirst()
                .ifPresent(lighter -> {
                    kept.remove(lighter);
                    kept.add(error);
                });
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
        return Stream.concat(kept.stream(), Stream.ofNullable(overflow))
                .sorted()
                .toList();
    }
}
