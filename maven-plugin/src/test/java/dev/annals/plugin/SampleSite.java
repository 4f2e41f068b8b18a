package dev.annals.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample's site, made once by {@code mvn generate} and shared by all end-to-end tests. */
final class SampleSite {

    private static final Path SITE = make();

    private SampleSite() {}

    private static Path make() {
        try {
            Path repository = Maven.sample("sample");
            Maven.Run run = Maven.running().run(repository, "generate");
            if (run.exit() != 0) {
                throw new AssertionError(run.log());
            }
            return repository.resolve("target/site");
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    static Path folder() {
        return SITE;
    }

    static Path pdf() {
        return SITE.resolve("documents/2017-annual.pdf");
    }

    /** All HTML pages, sorted. */
    static List<Path> pages() throws IOException {
        return files(SITE, ".html");
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
