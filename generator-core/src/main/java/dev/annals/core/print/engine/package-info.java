/** The run of the layout engine through one document: its boxes, its pages, what stands in their margins. */
@NullMarked
package dev.annals.core.print.engine;

import org.jspecify.annotations.NullMarked;
