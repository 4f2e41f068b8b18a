/** One figure for a body from those of the bodies below it. */
@NullMarked
package dev.annals.core.compute.bodies;

import org.jspecify.annotations.NullMarked;
