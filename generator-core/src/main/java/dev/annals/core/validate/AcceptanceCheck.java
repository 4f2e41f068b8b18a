package dev.annals.core.validate;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Severity;
import dev.annals.core.model.Acceptance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns findings that are accepted on purpose into notes with the reason. The first acceptance that fits a finding gives
 * its reason; all that fit count as used.
 *
 * <p>An acceptance that no finding fits is {@link Code#ACCEPTANCE_UNUSED}: {0} its code, {1} its file, {2} what it is
 * about; {1} and {2} are empty where it names none. While an error is left, or findings are left out, it is not told:
 * mending that may bring the finding back.
 */
final class AcceptanceCheck {

    private final List<Acceptance> acceptances;
    private final Set<Acceptance> used = new LinkedHashSet<>();

    private AcceptanceCheck(List<Acceptance> acceptances) {
        this.acceptances = acceptances;
    }

    /** The findings with those accepted as notes, sorted. */
    static List<Finding> apply(List<Finding> findings, List<Acceptance> acceptances) {
        return new AcceptanceCheck(acceptances).judged(findings);
    }

    private List<Finding> judged(List<Finding> findings) {
        List<Finding> judged = new ArrayList<>();
        findings.forEach(finding -> judged.add(judged(finding)));
        if (judged.stream().noneMatch(AcceptanceCheck::hides)) {
            acceptances.stream()
                    .filter(acceptance -> !used.contains(acceptance))
                    .forEach(acceptance -> judged.add(unused(acceptance)));
        }
        return judged.stream().sorted().toList();
    }

    private Finding judged(Finding finding) {
        List<Acceptance> fitting = acceptances.stream()
                .filter(acceptance -> fits(acceptance, finding))
                .toList();
        used.addAll(fitting);
        Optional<String> reason = fitting.stream().findFirst().map(Acceptance::reason);
        return reason.map(finding::accepted).orElse(finding);
    }

    private static boolean fits(Acceptance acceptance, Finding finding) {
        return acceptance.code().equals(finding.code().id())
                && acceptance
                        .file()
                        .map(file -> file.equals(finding.place().file()))
                        .orElse(true)
                && acceptance
                        .about()
                        .map(about -> finding.arguments().stream().limit(1).anyMatch(about::equals))
                        .orElse(true);
    }

    private static boolean hides(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.code() == Code.TOO_MANY_FINDINGS;
    }

    private static Finding unused(Acceptance acceptance) {
        return Finding.of(
                Code.ACCEPTANCE_UNUSED,
                acceptance.place(),
                acceptance.code(),
                acceptance.file().orElse(""),
                acceptance.about().orElse(""));
    }
}
