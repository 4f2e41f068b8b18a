package dev.annals.core.compute.register;

import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.plan.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The money of projects, all together.
 *
 * @param total in all
 * @param year in the year of the evaluation
 * @param done spent so far
 * @param share see {@link #share(Project)}, over the projects that tell both
 */
public record Spending(Optional<Sum> total, Optional<Sum> year, Optional<Sum> done, Optional<BigDecimal> share) {

    private static final int DECIMALS = 1;

    /** Adds projects up, as far as their money is in one unit. */
    public static Spending of(List<Project> projects) {
        List<Project> both = projects.stream()
                .filter(project -> project.investment().total().isPresent()
                        && project.investment().done().isPresent())
                .toList();
        Optional<Figure> whole = totals(both).filter(Sum::complete).map(Sum::figure);
        Optional<Figure> part = spent(both).filter(Sum::complete).map(Sum::figure);
        return new Spending(
                totals(projects),
                Sum.of(projects.stream()
                        .map(project -> project.investment().year())
                        .toList()),
                spent(projects),
                part.flatMap(done -> whole.flatMap(all -> Share.of(done, all, DECIMALS))));
    }

    private static Optional<Sum> totals(List<Project> projects) {
        return Sum.of(
                projects.stream().map(project -> project.investment().total()).toList());
    }

    private static Optional<Sum> spent(List<Project> projects) {
        return Sum.of(
                projects.stream().map(project -> project.investment().done()).toList());
    }

    /** What was spent of a project as a share of all its money, in percent, half up to one decimal. */
    public static Optional<BigDecimal> share(Project project) {
        return project.investment()
                .total()
                .flatMap(whole -> project.investment().done().flatMap(part -> Share.of(part, whole, DECIMALS)));
    }
}
