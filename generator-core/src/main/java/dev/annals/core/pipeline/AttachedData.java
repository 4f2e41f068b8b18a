package dev.annals.core.pipeline;

import dev.annals.core.data.CsvFile;
import dev.annals.core.data.JsonFile;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.model.document.Document;
import dev.annals.core.print.Printed;
import dev.annals.core.print.archive.AttachedFile;
import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.DocumentDataset;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.edition.Edition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures that a document tells, as files to attach: the same columns and formats as the downloads of the site.
 *
 * @param files the files; none unless the document asks for them
 * @param lack that there is nothing to attach, where the document asks for it. {@link Code#DATA_EMPTY} has as argument
 *     the id of the document
 */
record AttachedData(List<AttachedFile> files, Optional<Finding> lack) {

    private static final AttachedData NONE = new AttachedData(List.of(), Optional.empty());

    static AttachedData of(Document document, DocumentView view, Edition edition) {
        if (!document.dataAttached()) {
            return NONE;
        }
        List<AttachedFile> files = new DocumentDataset(edition)
                .of(document, view).stream().flatMap(AttachedData::files).toList();
        return files.isEmpty()
                ? new AttachedData(files, Optional.of(Finding.of(Code.DATA_EMPTY, document.place(), document.id())))
                : new AttachedData(files, Optional.empty());
    }

    private static Stream<AttachedFile> files(Dataset data) {
        byte[] json = JsonFile.write(data).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                new AttachedFile(data.name() + ".csv", "text/csv", data.title(), CsvFile.write(data)),
                new AttachedFile(data.name() + ".json", "application/json", data.title(), json));
    }

    /** What was printed, with what lacks told. */
    Printed told(Printed printed) {
        List<Finding> findings = new ArrayList<>(printed.findings());
        lack.ifPresent(findings::add);
        return new Printed(printed.pdf(), printed.press(), printed.pages(), findings);
    }
}
