package dev.annals.core.view.dataset;

import java.util.List;

/**
 * What the downloads are, together.
 *
 * @param name a name for programs
 * @param title the site's title
 * @param sources citations of all sources
 * @param datasets the datasets; their rows are not needed
 */
public record DataPackage(String name, String title, List<String> sources, List<Dataset> datasets) {

    /** Keeps its own copies. */
    public DataPackage {
        sources = List.copyOf(sources);
        datasets = List.copyOf(datasets);
    }
}
