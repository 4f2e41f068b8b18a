/** What diagrams of how a sum comes about, or goes, are drawn from. */
@NullMarked
package dev.annals.core.compute.diagram.flow;

import org.jspecify.annotations.NullMarked;
