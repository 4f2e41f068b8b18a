/**
 * How far an indicator has come from a base towards a target: pace against time, growth ratio, levels to keep and bands.
 * Pure functions from immutable values to an {@link dev.annals.core.compute.progress.Appraisal}, which carries everything
 * needed to print how it was found. Annual targets are the matter of {@link dev.annals.core.compute}.
 */
@NullMarked
package dev.annals.core.compute.progress;

import org.jspecify.annotations.NullMarked;
