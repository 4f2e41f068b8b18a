package dev.annals.core.pipeline;

import dev.annals.core.compute.Measured;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.SourceTree;
import dev.annals.core.template.TemplateFailure;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;

/** Prints the documents of a repository into a sink, without a site or its folders around them. */
final class PrintBuild {

    private final Setting setting;
    private final DocumentBuild documents;
    private final ArtifactSink sink;
    private final Findings findings;

    PrintBuild(Setting setting, SourceTree tree, Tools tools, ArtifactSink sink, Findings findings) {
        this.setting = setting;
        this.documents = new DocumentBuild(setting, new OwnFiles(setting.builtIn(), tree), tools);
        this.sink = (path, file) -> sink.put(path.substring(path.lastIndexOf('/') + 1), file);
        this.findings = findings;
    }

    Tally run(Measured measured, UnitCatalogue units) throws TemplateFailure, OutputException {
        int[] sheets = {0};
        Workers.inOrder(
                measured.model().documents(),
                document ->
                        documents.print(document, Edition.of(measured, units, setting.messages(), document.language())),
                made -> {
                    findings.addAll(made.printed().findings());
                    made.put(sink);
                    sheets[0] += made.printed().pages();
                });
        return new Tally(0, measured.model().documents().size(), sheets[0]);
    }
}
