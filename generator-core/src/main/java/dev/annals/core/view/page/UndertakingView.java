package dev.annals.core.view.page;

import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.StatusTally;
import dev.annals.core.view.table.Register;
import java.util.List;
import java.util.Optional;

/**
 * The page of a plan, an inspection or a programme.
 *
 * @param frame what surrounds it
 * @param title its name
 * @param brief of whom, of when and the like, in a few words each
 * @param standing how it stands, in sentences
 * @param tallies counts by status, each leading to its list
 * @param facts term, document number, source and so on
 * @param charts pictures of how it stands, each under its title
 * @param sections its tables and texts, in order
 * @param download address of its downloads, without ending; absent when there are none
 * @param previous the one before in the list
 * @param next the one after in the list
 */
public record UndertakingView(
        Frame frame,
        Label title,
        List<Label> brief,
        String standing,
        List<StatusTally> tallies,
        List<Fact> facts,
        List<ChartView> charts,
        List<Section> sections,
        Optional<String> download,
        Optional<Crumb> previous,
        Optional<Crumb> next)
        implements PageView {

    /** Keeps its own copies. */
    public UndertakingView {
        brief = List.copyOf(brief);
        tallies = List.copyOf(tallies);
        facts = List.copyOf(facts);
        charts = List.copyOf(charts);
        sections = List.copyOf(sections);
    }

    /**
     * A part of the page.
     *
     * @param id its anchor
     * @param title its heading
     * @param text what it says
     * @param register what it lists
     */
    public record Section(String id, String title, Optional<Line> text, Optional<Register> register) {

        /** A part that lists something. */
        public Section(String id, String title, Register register) {
            this(id, title, Optional.empty(), Optional.of(register));
        }

        /** A part of words. */
        public Section(String id, String title, Line text) {
            this(id, title, Optional.of(text), Optional.empty());
        }
    }
}
