package dev.annals.core.view.page;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.BodyRow;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.HonourView;
import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;

/**
 * The page of one body.
 *
 * @param frame what surrounds it
 * @param title its full name
 * @param logo path of its logo from the site's root
 * @param facts what it belongs to, what belongs to it, its plans, tasks and documents, as links
 * @param sections its latest figures by field of work; fields without any are left out
 * @param charts charts of its figures
 * @param honours its honours of all periods
 * @param previous the body before
 * @param next the body after
 */
public record BodyView(
        Frame frame,
        Label title,
        Optional<String> logo,
        List<Links> facts,
        List<Section> sections,
        List<ChartView> charts,
        List<HonourView> honours,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public BodyView {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        charts = List.copyOf(charts);
        honours = List.copyOf(honours);
    }

    /**
     * Links of one kind.
     *
     * @param term the kind in words
     * @param links the links, at least one, each a fact whose term is not shown
     */
    public record Links(String term, List<Fact> links) {

        /** Keeps its own copy. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * The figures of one field of work.
     *
     * @param field the field
     * @param rows its figures
     */
    public record Section(Crumb field, List<BodyRow> rows) {

        /** Keeps its own copy. */
        public Section {
            rows = List.copyOf(rows);
        }
    }
}
