package dev.annals.core.validate;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import java.util.List;
import java.util.function.Function;

/**
 * What was read by itself, by any thread.
 *
 * @param value what was read
 * @param findings what is wrong with it, sorted
 */
record Told<T>(T value, List<Finding> findings) {

    /** What a reading gives, and what it adds to the findings. */
    static <T> Told<T> of(Function<Findings, T> reading) {
        Findings own = new Findings();
        T value = reading.apply(own);
        return new Told<>(value, own.sorted());
    }

    /** What was read, once its findings are among all others. */
    T toldIn(Findings all) {
        all.addAll(findings);
        return value;
    }
}
