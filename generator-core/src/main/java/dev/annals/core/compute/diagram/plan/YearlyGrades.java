package dev.annals.core.compute.diagram.plan;

import dev.annals.core.compute.plan.PlanProgress;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How far the indicators of a plan were at the end of each year of its term.
 *
 * @param years the years of the term
 * @param rows the indicators
 */
public record YearlyGrades(List<Period> years, List<Row> rows) {

    /** Keeps its own copies. */
    public YearlyGrades {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * An indicator.
     *
     * @param last how far it is now
     * @param years how far it was in each year, in their order
     */
    public record Row(PlanProgress last, List<Year> years) {

        /** Keeps its own copy. */
        public Row {
            years = List.copyOf(years);
        }
    }

    /**
     * One year of an indicator.
     *
     * @param progress how far it was; absent when the year is later than the state that the plan tells
     * @param observed the figure of that very year
     */
    public record Year(Optional<PlanProgress> progress, Optional<Observation> observed) {}
}
