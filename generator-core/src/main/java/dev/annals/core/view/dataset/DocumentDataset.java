package dev.annals.core.view.dataset;

import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Document;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.edition.Edition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The data of one document: every figure that it tells, so that what is printed can be checked. */
public final class DocumentDataset {

    private final Edition edition;

    /** For an edition in the document's own language. */
    public DocumentDataset(Edition edition) {
        this.edition = edition;
    }

    /** The rows of the downloads that a document's figures stand in; a figure that is broken down comes with its parts. */
    public Dataset of(Document document, DocumentView view) {
        Set<Told> told = new HashSet<>(new ToldFigures(edition).of(document.blocks()));
        told.addAll(new ToldInRegisters().of(view));
        Set<String> ids = told.stream().map(Told::indicator).collect(Collectors.toUnmodifiableSet());
        List<Indicator> indicators = edition.indicators().stream()
                .filter(indicator -> ids.contains(indicator.id()))
                .toList();
        return new DatasetComposer(edition)
                .chosen(
                        document.id(),
                        edition.messages().text("document.data", document.title()),
                        indicators,
                        told::contains);
    }
}
