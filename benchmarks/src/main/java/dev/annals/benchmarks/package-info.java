/** Measures Annals: printing as a whole process and, with JMH, its parts. Nothing of it is shipped. */
@NullMarked
package dev.annals.benchmarks;

import org.jspecify.annotations.NullMarked;
