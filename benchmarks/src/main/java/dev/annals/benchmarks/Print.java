package dev.annals.benchmarks;

import dev.annals.benchmarks.profile.Threads;
import dev.annals.benchmarks.workload.Workload;
import dev.annals.core.pipeline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints the documents of a data repository in a process of its own: the goal {@code annals:print} without Maven. A
 * folder of the workload's JSON is first written as a repository, in the same process.
 */
public final class Print {

    private static final String SETTINGS = "annals.yml";
    private static final long MILLION = 1_000_000;

    private Print() {}

    /**
     * The folder of the data, the folder of the PDFs; a third argument prints so many times and tells each time, and the
     * processor time of all.
     */
    public static void main(String[] arguments) throws IOException {
        Annals.headless();
        Path data = Path.of(arguments[0]).toAbsolutePath();
        Path output = Path.of(arguments[1]).toAbsolutePath();
        if (arguments.length == 2) {
            print(data, output);
            return;
        }
        for (int left = Integer.parseInt(arguments[2]); left > 0; left--) {
            long start = System.nanoTime();
            Result result = print(data, output);
            long took = (System.nanoTime() - start) / MILLION;
            System.err.printf("%d documents, %d pages in %d ms%n", result.documents(), result.sheets(), took);
        }
        System.err.println(Threads.told());
    }

    private static Result print(Path data, Path output) throws IOException {
        if (Files.exists(data.resolve(SETTINGS))) {
            return Annals.print(data, output);
        }
        Path repository = Files.createTempDirectory("annals-workload");
        try {
            Workload.write(data, repository);
            return Annals.print(repository, output);
        } finally {
            Annals.delete(repository);
        }
    }
}
