/** What diagrams of plans and tasks are drawn from. */
@NullMarked
package dev.annals.core.compute.diagram.plan;

import org.jspecify.annotations.NullMarked;
