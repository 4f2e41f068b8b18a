/** What a diagram is drawn from, or why it cannot be drawn. */
@NullMarked
package dev.annals.core.compute.diagram;

import org.jspecify.annotations.NullMarked;
