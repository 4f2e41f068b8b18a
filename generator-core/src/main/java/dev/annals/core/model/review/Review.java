package dev.annals.core.model.review;

import java.util.List;

/**
 * What periods are remembered for; each list newest period first, then in the order of the files.
 *
 * @param achievements what was achieved
 * @param honours what was awarded, within a period by level
 * @param standings places in an order, within a period by level
 * @param problems what is wrong
 */
public record Review(
        List<Achievement> achievements, List<Honour> honours, List<Standing> standings, List<Problem> problems) {

    /** Nothing. */
    public static final Review NONE = new Review(List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Review {
        achievements = List.copyOf(achievements);
        honours = List.copyOf(honours);
        standings = List.copyOf(standings);
        problems = List.copyOf(problems);
    }
}
