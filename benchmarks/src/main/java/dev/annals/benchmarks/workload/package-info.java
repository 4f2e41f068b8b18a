/** The workload of the peers: their JSON, and the data repository that says the same. */
@NullMarked
package dev.annals.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
