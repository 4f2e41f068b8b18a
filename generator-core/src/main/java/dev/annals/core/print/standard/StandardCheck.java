package dev.annals.core.print.standard;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.style.Declaration;
import dev.annals.core.print.style.Profile;
import dev.annals.core.print.style.Rule;
import dev.annals.core.print.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a profile that claims a standard with {@code -annals-standard} and tells where it departs from it: from what
 * must be with {@link Code#STANDARD_BROKEN}, from what is usual or good practice with {@link Code#STANDARD_UNUSUAL}. Both
 * have as arguments: the standard, the key of what was measured, what is wanted, what was found.
 */
public final class StandardCheck {

    private StandardCheck() {}

    /**
     * The departures of a profile, in the order of the standard.
     *
     * @param css its style sheet
     * @param file the name it is told by
     */
    public static List<Finding> findings(String css, String file, FaceSet faces) {
        Profile profile = Profile.read(css);
        List<Finding> findings = new ArrayList<>();
        profile.standard().ifPresent(standard -> {
            StyleSheet sheet = StyleSheet.read(css);
            for (Measure measure : OfficialPage.measures(Specimen.of(profile, faces), sheet)) {
                if (!measure.kept()) {
                    findings.add(Finding.of(
                            measure.strength() == Strength.MUST ? Code.STANDARD_BROKEN : Code.STANDARD_UNUSUAL,
                            place(measure, sheet, file),
                            standard,
                            measure.key(),
                            measure.wanted(),
                            measure.found()));
                }
            }
        });
        return findings;
    }

    /** The last declaration that may have decided; the first line when none did. */
    private static Place place(Measure measure, StyleSheet sheet, String file) {
        Place place = new Place(file, 1, 1);
        for (Rule rule : sheet.allRules()) {
            for (String selector : rule.prelude().split(",")) {
                if (measure.isAbout(selector.strip())) {
                    for (Declaration declaration : rule.declarations()) {
                        place = measure.isDecidedBy(declaration.name()) ? sheet.place(file, declaration.at()) : place;
                    }
                }
            }
        }
        return place;
    }
}
