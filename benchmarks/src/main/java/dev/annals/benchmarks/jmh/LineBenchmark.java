package dev.annals.benchmarks.jmh;

import dev.annals.core.print.line.Paragraph;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The analysis of a page of text: where lines may break, what is never broken or spread, how wide everything is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LineBenchmark {

    /** A page of the profile {@code report} holds 37 characters on each of 33 lines. */
    private static final int PARAGRAPHS = 6;

    private static final Paragraph.Font FACE = new Paragraph.Font() {

        @Override
        public float size() {
            return 240;
        }

        @Override
        public float advance(int codePoint) {
            return codePoint < 0x2000 ? 120 : 240;
        }

        @Override
        public float latinAdvance(int codePoint) {
            return 120;
        }
    };

    private final List<String> page = Specimen.paragraphs(PARAGRAPHS);

    /** Six paragraphs, as many as fill a page. */
    @Benchmark
    public float page() {
        float sum = 0;
        for (String text : page) {
            sum += new Paragraph(List.of(new Paragraph.Piece(text, FACE)), true, false).widestUnit();
        }
        return sum;
    }
}
