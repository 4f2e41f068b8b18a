package dev.annals.core.view.page;

import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.FigureTable;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusCount;
import java.util.List;
import java.util.Optional;

/**
 * The page of one year.
 *
 * @param frame what surrounds it
 * @param period the year
 * @param sections its figures by category
 * @param counts how many targets have which status
 * @param targets promise and delivery
 * @param honours its honours
 * @param previous the year before
 * @param next the year after
 */
public record YearView(
        Frame frame,
        String period,
        List<Section> sections,
        List<StatusCount> counts,
        FigureTable targets,
        List<HonourView> honours,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public YearView {
        sections = List.copyOf(sections);
        counts = List.copyOf(counts);
        honours = List.copyOf(honours);
    }

    /**
     * The figures of one category.
     *
     * @param title the category
     * @param href its address
     * @param figures its figures
     */
    public record Section(Label title, String href, FigureTable figures) {}
}
