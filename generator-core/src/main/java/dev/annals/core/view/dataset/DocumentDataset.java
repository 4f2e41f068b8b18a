package dev.annals.core.view.dataset;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Document;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.edition.Edition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of one document: every figure that it tells, so that what is printed can be checked. */
public final class DocumentDataset {

    private final Edition edition;

    /** For an edition in the document's own language. */
    public DocumentDataset(Edition edition) {
        this.edition = edition;
    }

    /**
     * The rows of the downloads that a document's figures stand in, those broken down with their parts; behind them,
     * where it tells how far plans are, what that is computed from. A table without rows is left out.
     */
    public List<Dataset> of(Document document, DocumentView view) {
        ToldFigures figures = new ToldFigures(edition);
        Set<Told> told = new HashSet<>(figures.of(document.blocks()));
        told.addAll(new ToldInRegisters().of(view));
        return Stream.of(figures(document, told), plans(document, figures.plans()))
                .filter(dataset -> !dataset.rows().isEmpty())
                .toList();
    }

    private Dataset figures(Document document, Set<Told> told) {
        Set<String> ids = told.stream().map(Told::indicator).collect(Collectors.toUnmodifiableSet());
        List<Indicator> indicators = edition.indicators().stream()
                .filter(indicator -> ids.contains(indicator.id()))
                .toList();
        return new DatasetComposer(edition)
                .chosen(document.id(), title("document.data", document), indicators, told::contains);
    }

    private Dataset plans(Document document, Set<String> plans) {
        return new PlanDataset(edition)
                .plans(
                        document.id() + "-plan",
                        "",
                        title("document.data.plan", document),
                        plan -> plans.contains(plan.id()));
    }

    private String title(String key, Document document) {
        return edition.messages().text(key, document.title());
    }
}
