package dev.annals.core.model;

import dev.annals.core.model.catalogue.Catalogue;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.look.OwnPage;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything a data repository says, checked: the value between validate and compute. Every id in it resolves.
 *
 * @param site the settings of the site
 * @param bodies who reports, in the order of the settings
 * @param catalogue what is counted
 * @param observations all figures, by indicator, body, part of the whole and period
 * @param targets all targets, by indicator, body and period
 * @param review achievements, honours, standings, problems
 * @param undertakings focus areas, plans, programmes, inspections, events
 * @param citations all sources, by id
 * @param documents all documents, by id
 * @param inputs how many files were read
 */
public record Model(
        SiteSettings site,
        List<Body> bodies,
        Catalogue catalogue,
        List<Observation> observations,
        List<Target> targets,
        Review review,
        Undertakings undertakings,
        List<Citation> citations,
        List<Document> documents,
        int inputs) {

    /** Keeps its own copies. */
    public Model {
        bodies = List.copyOf(bodies);
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        citations = List.copyOf(citations);
        documents = List.copyOf(documents);
    }

    /** The fields of work, in the order of the settings. */
    public List<Category> categories() {
        return catalogue.categories();
    }

    /** The indicators, by category and then in the order of the files. */
    public List<Indicator> indicators() {
        return catalogue.indicators();
    }

    /** Everything written in chapters: the documents, then the pages of the repository's own. */
    public List<Document> texts() {
        return Stream.concat(
                        documents.stream(), site.presentation().pages().stream().map(OwnPage::text))
                .toList();
    }

    /** The indicator with this id. */
    public Optional<Indicator> indicator(String id) {
        return catalogue.indicator(id);
    }

    /** All honours, newest period first, then by level. */
    public List<Honour> honours() {
        return review.honours();
    }

    /** The body with this id. */
    public Optional<Body> body(String id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    /** The bodies right below this one, in order. */
    public List<Body> children(String id) {
        return bodies.stream()
                .filter(body -> body.parent().filter(id::equals).isPresent())
                .toList();
    }

    /** The bodies of the same level with the same parent, this one among them, in order. */
    public List<Body> siblings(String id) {
        Optional<String> parent = body(id).flatMap(Body::parent);
        return bodies.stream().filter(body -> body.parent().equals(parent)).toList();
    }
}
