/** Registers of one indicator: over bodies, and by dimension. */
@NullMarked
package dev.annals.core.view.register.bodies;

import org.jspecify.annotations.NullMarked;
