package dev.annals.core.validate;

import dev.annals.core.finding.Finding;
import dev.annals.core.validate.entity.Definitions;
import dev.annals.core.validate.entity.Settings;
import java.util.List;

/**
 * Who reports and what is counted, whatever else is wrong with a repository: what figures are matched with before they
 * become part of it.
 *
 * @param settings what {@code annals.yml} says
 * @param catalogue the indicators in order, and all units
 * @param findings what is wrong with these
 */
public record Register(Settings settings, Definitions catalogue, List<Finding> findings) {

    /** Keeps its own copy. */
    public Register {
        findings = List.copyOf(findings);
    }
}
