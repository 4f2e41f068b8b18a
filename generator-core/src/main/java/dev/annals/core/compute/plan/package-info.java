/** Progress towards the targets of plans. */
@NullMarked
package dev.annals.core.compute.plan;

import org.jspecify.annotations.NullMarked;
