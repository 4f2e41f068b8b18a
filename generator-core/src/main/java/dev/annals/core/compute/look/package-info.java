/** Arithmetic of colours: contrast, and the colours of a palette that follow from those given. */
@NullMarked
package dev.annals.core.compute.look;

import org.jspecify.annotations.NullMarked;
