package dev.annals.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything a data repository says, checked: the value between validate and compute. Every id in it resolves.
 *
 * @param site the settings of the site
 * @param bodies who reports, in the order of the settings
 * @param categories the fields of work, in the order of the settings
 * @param indicators the catalogue, by category and then in the order of the files
 * @param observations all figures, by indicator, body and period
 * @param targets all targets, by indicator, body and period
 * @param honours all honours, newest period first, then by level
 * @param citations all sources, by id
 * @param documents all documents, by id
 * @param inputs how many files were read
 */
public record Model(
        SiteSettings site,
        List<Body> bodies,
        List<Category> categories,
        List<Indicator> indicators,
        List<Observation> observations,
        List<Target> targets,
        List<Honour> honours,
        List<Citation> citations,
        List<Document> documents,
        int inputs) {

    /** Keeps its own copies. */
    public Model {
        bodies = List.copyOf(bodies);
        categories = List.copyOf(categories);
        indicators = List.copyOf(indicators);
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        honours = List.copyOf(honours);
        citations = List.copyOf(citations);
        documents = List.copyOf(documents);
    }

    /** The indicator with this id. */
    public Optional<Indicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}
