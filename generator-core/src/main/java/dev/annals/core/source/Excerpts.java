package dev.annals.core.source;

import dev.annals.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows findings with the lines around their places. */
public final class Excerpts {

    private Excerpts() {}

    /** The findings in the same order, with excerpts where they had none and their file is known. */
    public static List<Finding> added(List<Finding> findings, Function<String, Optional<SourceFile>> files) {
        return findings.stream().map(finding -> with(finding, files)).toList();
    }

    private static Finding with(Finding finding, Function<String, Optional<SourceFile>> files) {
        if (finding.excerpt().isPresent()) {
            return finding;
        }
        return files.apply(finding.place().file())
                .flatMap(file -> file.excerpt(finding.place()))
                .map(finding::with)
                .orElse(finding);
    }
}
