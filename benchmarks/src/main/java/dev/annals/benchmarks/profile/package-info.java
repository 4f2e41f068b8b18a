/** Where the time of a run goes. */
@NullMarked
package dev.annals.benchmarks.profile;

import org.jspecify.annotations.NullMarked;
