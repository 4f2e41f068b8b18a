package dev.annals.core.pipeline;

import dev.annals.core.model.document.Document;
import dev.annals.core.print.Printed;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.Address;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;

/**
 * A document and its printed file.
 *
 * @param document the document
 * @param edition the edition that it speaks as
 * @param view what its template saw
 * @param html what its template wrote
 * @param printed the file and what was found
 */
record PrintedDocument(Document document, Edition edition, DocumentView view, String html, Printed printed) {

    /** Puts the file into a sink, and the sheets for the press where there are some. */
    void put(ArtifactSink sink) throws OutputException {
        sink.put(Address.pdf(document.id()), printed.pdf());
        if (printed.press().length > 0) {
            sink.put(Address.press(document.id()), printed.press());
        }
    }
}
