package dev.annals.core.view.dataset;

import java.util.List;
import java.util.Optional;

/**
 * What the downloads are, together.
 *
 * @param name a name for programs
 * @param title the site's title
 * @param licence the licence of the data
 * @param sources all sources
 * @param datasets the datasets; their rows are not needed
 */
public record DataPackage(
        String name, String title, Optional<Licence> licence, List<Source> sources, List<Dataset> datasets) {

    /**
     * A licence.
     *
     * @param title its name
     * @param address where it can be read
     */
    public record Licence(String title, Optional<String> address) {}

    /**
     * A source.
     *
     * @param title its name with publisher and date
     * @param address where it can be read
     */
    public record Source(String title, Optional<String> address) {}

    /** Keeps its own copies. */
    public DataPackage {
        sources = List.copyOf(sources);
        datasets = List.copyOf(datasets);
    }
}
