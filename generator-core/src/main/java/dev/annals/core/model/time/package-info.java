/** Periods that figures are reported for. */
@NullMarked
package dev.annals.core.model.time;

import org.jspecify.annotations.NullMarked;
