package dev.annals.benchmarks.jmh;

import static java.util.Objects.requireNonNull;

import dev.annals.benchmarks.Annals;
import dev.annals.core.pipeline.Result;
import dev.annals.core.setting.Limits;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.Validated;
import dev.annals.core.validate.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A whole data repository: read, checked, printed. Printing takes all processors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class RepositoryBenchmark {

    /** The data repository; that of the sample, seen from the root of the project. */
    @Param("reports")
    public String repository = "";

    private Path folder = Path.of("");
    private Path output = Path.of("");
    private SourceFile units = RepositoryLoader.parse("annals:units.yml", "", Limits.DEFAULT);
    private @Nullable SourceTree tree;

    /** Reads the repository once. */
    @Setup
    public void prepare() throws IOException {
        Annals.headless();
        folder = Path.of(repository).toAbsolutePath();
        output = Files.createTempDirectory("annals-benchmark").resolve("print");
        units = RepositoryLoader.parse("annals:units.yml", Annals.builtIn().text("units.yml"), Limits.DEFAULT);
        tree = RepositoryLoader.load(folder, Limits.DEFAULT);
    }

    /** Takes away what was printed. */
    @TearDown
    public void clean() throws IOException {
        Annals.delete(requireNonNull(output.getParent()));
    }

    /** YAML and Markdown to nodes with places. */
    @Benchmark
    public SourceTree load() {
        return RepositoryLoader.load(folder, Limits.DEFAULT);
    }

    /** Nodes to a checked model. */
    @Benchmark
    public Validated validate() {
        return Validator.validate(requireNonNull(tree), units);
    }

    /** Everything: read, checked, computed, written by templates, charts drawn, laid out, written as files. */
    @Benchmark
    public Result print(Pages counter) {
        Result result = Annals.print(folder, output);
        counter.pages += result.sheets();
        return result;
    }
}
