package dev.annals.core.scale;

import dev.annals.core.setting.Limits;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.Validated;
import dev.annals.core.validate.Validator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads and validates a repository several times in one process and prints the processor time that each took; see
 * docs/performance.md.  */
public final class ValidationRun {

    private static final long MILLION = 1_000_000;
    private static final int RUNS = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ValidationRun() {}

    /** Measures: the repository, and the file of the built-in units. */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        SourceFile units =
                RepositoryLoader.parse("annals:units.yml", Files.readString(Path.of(arguments[1])), Limits.DEFAULT);
        for (int run = 1; run <= RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            SourceTree tree = RepositoryLoader.load(repository, Limits.DEFAULT);
            long loaded = CLOCK.getCurrentThreadCpuTime();
            Validated validated = Validator.validate(tree, units);
            long done = CLOCK.getCurrentThreadCpuTime();
            System.out.printf(
                    "load %d ms, validate %d ms, %d files, %d findings, %d MB held%n",
                    (loaded - start) / MILLION,
                    (done - loaded) / MILLION,
                    tree.files().size(),
                    validated.findings().size(),
                    held());
        }
    }

    /** What tree and model keep, after a collection. */
    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
