package dev.annals.benchmarks.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts pages, so that a benchmark tells pages a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Pages {

    /** The pages of all runs of an iteration. */
    @SuppressWarnings("PublicField") // JMH reads fields
    public long pages;
}
