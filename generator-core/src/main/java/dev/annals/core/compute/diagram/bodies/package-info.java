/** What diagrams over bodies, or over indicators of one unit, are drawn from. */
@NullMarked
package dev.annals.core.compute.diagram.bodies;

import org.jspecify.annotations.NullMarked;
