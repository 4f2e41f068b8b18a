package dev.annals.core.source;

import dev.annals.core.finding.Excerpt;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows findings with the lines around their places. */
public final class Excerpts {

    private static final int AROUND = 1;

    private Excerpts() {}

    /**
     * The findings in the same order, with excerpts where they had none and the lines of their file are known.
     *
     * @param lines the lines of a file by its path, without their ends
     */
    public static List<Finding> added(List<Finding> findings, Function<String, Optional<List<String>>> lines) {
        return findings.stream().map(finding -> with(finding, lines)).toList();
    }

    private static Finding with(Finding finding, Function<String, Optional<List<String>>> lines) {
        if (finding.excerpt().isPresent()) {
            return finding;
        }
        return lines.apply(finding.place().file())
                .flatMap(found -> around(finding.place(), found))
                .map(finding::with)
                .orElse(finding);
    }

    /** The line of the place with a neighbour on either side; empty when there is no such line. */
    private static Optional<Excerpt> around(Place place, List<String> lines) {
        if (place.line() < 1 || place.line() > lines.size()) {
            return Optional.empty();
        }
        int first = Math.max(1, place.line() - AROUND);
        int last = Math.min(lines.size(), place.line() + AROUND);
        return Optional.of(new Excerpt(first, lines.subList(first - 1, last), place.line(), place.column()));
    }
}
