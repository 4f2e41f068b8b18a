package dev.annals.core.view.page;

import dev.annals.core.view.part.Fact;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.LicenceView;
import java.util.List;
import java.util.Optional;

/**
 * The page about the site.
 *
 * @param frame what surrounds it
 * @param title what it is called
 * @param lead what the site is, in a sentence; absent where nothing was written
 * @param facts who it is about, which periods, as of when
 * @param licence under which licence the data may be used
 * @param sources where figures come from
 * @param citation how the site is cited, without its address
 */
public record AboutView(
        Frame frame,
        String title,
        Optional<Label> lead,
        List<Fact> facts,
        Optional<LicenceView> licence,
        List<Source> sources,
        String citation)
        implements PageView {

    /** Keeps its own copies. */
    public AboutView {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /**
     * A source.
     *
     * @param cited title, publisher, date
     * @param address where it can be read
     * @param licence under which licence it may be used
     */
    public record Source(Label cited, Optional<String> address, Optional<Label> licence) {}
}
