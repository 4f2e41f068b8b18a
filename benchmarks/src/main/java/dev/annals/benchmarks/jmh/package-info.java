/** Parts of Annals measured warm, with JMH. */
@NullMarked
package dev.annals.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
