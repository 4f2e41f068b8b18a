package dev.annals.core.pipeline;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Severity;
import dev.annals.core.setting.Language;
import java.util.List;

/**
 * What came of a run.
 *
 * @param findings all findings, sorted by place; behind them one about the findings file, where that could not be written
 * @param language the language to tell them in
 * @param files how many files were read
 * @param pages how many HTML pages were written; 0 when nothing was
 * @param documents how many PDFs were written
 * @param sheets how many printed pages they have together
 */
public record Result(List<Finding> findings, Language language, int files, int pages, int documents, int sheets) {

    /** Keeps its own copy. */
    public Result {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was written because of an error. */
    public boolean failed() {
        return count(Severity.ERROR) > 0;
    }

    /** How many findings have this weight. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
