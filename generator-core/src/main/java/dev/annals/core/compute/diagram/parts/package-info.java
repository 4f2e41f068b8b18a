/** What diagrams of the parts of an indicator are drawn from. */
@NullMarked
package dev.annals.core.compute.diagram.parts;

import org.jspecify.annotations.NullMarked;
