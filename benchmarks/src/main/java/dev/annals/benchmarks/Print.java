package dev.annals.benchmarks;

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

    /** The folder of the data, the folder of the PDFs; a third argument prints so many times and tells each time. */
    public static void main(String[] arguments) throws IOException {
        Annals.headless();
        Path data = Path.of(arguments[0]).toAbsolutePath();
        Path output = Path.of(arguments[1]).toAbsolutePath();
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int i = 1; i <= times; i++) {
            long start = System.nanoTime();
            Result result = print(data, output);
            if (times > 1) {
                long took = (System.nanoTime() - start) / MILLION;
                System.err.printf(
                        "%d: %d documents, %d pages in %d ms%n", i, result.documents(), result.sheets(), took);
            }
        }
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
