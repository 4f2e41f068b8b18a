package dev.annals.core.pipeline;

import dev.annals.core.data.CsvFile;
import dev.annals.core.data.DataPackageFile;
import dev.annals.core.data.JsonFile;
import dev.annals.core.data.XlsxFile;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.view.dataset.DataPackage;
import dev.annals.core.view.dataset.Dataset;
import dev.annals.core.view.dataset.DatasetComposer;
import dev.annals.core.view.dataset.PlanDataset;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.write.ArtifactSink;
import dev.annals.core.write.OutputException;
import java.util.ArrayList;
import java.util.List;

/** Writes the downloads of an edition: everything, each category and each indicator, in three formats. */
final class DataBuild {

    private final Edition edition;
    private final String prefix;
    private final ArtifactSink sink;
    private final List<Dataset> described = new ArrayList<>();

    DataBuild(Edition edition, String prefix, ArtifactSink sink) {
        this.edition = edition;
        this.prefix = prefix;
        this.sink = sink;
    }

    void run() throws OutputException {
        DatasetComposer composer = new DatasetComposer(edition);
        put(composer.all());
        for (Category category : edition.model().categories()) {
            put(composer.category(category));
        }
        for (Indicator indicator : edition.indicators()) {
            put(composer.indicator(indicator));
        }
        if (!edition.published().plans().isEmpty()) {
            put(new PlanDataset(edition).plans());
        }
        DataPackage description = new DataPackage(
                edition.model().site().body(),
                edition.model().site().title().or(edition.language()),
                edition.model()
                        .site()
                        .licence()
                        .map(licence ->
                                new DataPackage.Licence(licence.title().or(edition.language()), licence.address())),
                edition.citations().stream()
                        .map(citation -> new DataPackage.Source(edition.cited(citation), citation.address()))
                        .toList(),
                described);
        sink.put(prefix + "data/datapackage.json", DataPackageFile.write(description));
    }

    private void put(Dataset dataset) throws OutputException {
        sink.put(prefix + dataset.path() + ".csv", CsvFile.write(dataset));
        sink.put(prefix + dataset.path() + ".json", JsonFile.write(dataset));
        sink.put(prefix + dataset.path() + ".xlsx", XlsxFile.write(dataset));
        described.add(new Dataset(dataset.name(), dataset.path(), dataset.title(), dataset.fields(), List.of()));
    }
}
