/** Runs the stages; the only room that sees them all. */
@NullMarked
package dev.annals.core.pipeline;

import org.jspecify.annotations.NullMarked;
