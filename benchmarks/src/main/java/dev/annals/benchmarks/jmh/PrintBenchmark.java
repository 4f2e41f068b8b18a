package dev.annals.benchmarks.jmh;

import dev.annals.benchmarks.Annals;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.FaceSet;
import dev.annals.plugin.BundledFonts;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Printing alone: from semantic HTML and a profile to the bytes of a tagged PDF. Tells pages a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class PrintBenchmark {

    /** {@code page}: one page of text; {@code text}: twenty; {@code report}: four chapters with long tables. */
    @Param({"page", "text", "report"})
    public String job = "";

    private Printer printer = new Printer(FaceSet.of(BundledFonts.read()));
    private PrintJob set = Specimen.text(1);

    /** Makes the job. */
    @Setup
    public void prepare() {
        Annals.headless();
        set = switch (job) {
            case "page" -> Specimen.text(5);
            case "text" -> Specimen.text(120);
            default -> Specimen.report(4);
        };
    }

    /** One document. */
    @Benchmark
    public byte[] print(Pages counter) {
        Printed printed = printer.print(set);
        if (printed.pages() == 0) {
            throw new IllegalStateException(printed.findings().toString());
        }
        counter.pages += printed.pages();
        return printed.pdf();
    }
}
