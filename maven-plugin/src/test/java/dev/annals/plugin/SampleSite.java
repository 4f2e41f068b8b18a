package dev.annals.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** What it was made from. */
    static Path repository() {
        return SITE.getParent().getParent();
    }

    static Path pdf() {
        return SITE.resolve("documents/2017-annual.pdf");
    }

    /** All HTML pages, sorted. */
    static List<Path> pages() throws IOException {
        return files(SITE, ".html");
    }

    /**
     * The overview, the comparison and the page for what is not found, and of every folder of pages its list and the
     * heaviest of its pages, of the first edition.
     */
    static List<Path> oneOfEach() throws IOException {
        List<Path> chosen = new ArrayList<>();
        for (String page : List.of("index.html", "bodies/compare.html", "404.html")) {
            chosen.add(SITE.resolve(page));
        }
        try (Stream<Path> folders = Files.list(SITE)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                List<Path> pages = folder.endsWith("en") ? List.of() : files(folder, ".html");
                pages.stream().filter(page -> page.endsWith("index.html")).forEach(chosen::add);
                pages.stream()
                        .filter(page -> !page.endsWith("index.html"))
                        .max(Comparator.comparing(page -> page.toFile().length()))
                        .ifPresent(chosen::add);
            }
        }
        return chosen;
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
