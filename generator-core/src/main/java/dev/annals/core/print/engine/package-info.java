/** The layout engine's run through one document: the looks of its elements, its boxes, its pages. */
@NullMarked
package dev.annals.core.print.engine;

import org.jspecify.annotations.NullMarked;
