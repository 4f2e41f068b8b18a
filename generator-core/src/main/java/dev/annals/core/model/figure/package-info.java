/** A figure as it was worded: number, scale, unit, comparator, or the reason why it is missing. */
@NullMarked
package dev.annals.core.model.figure;

import org.jspecify.annotations.NullMarked;
