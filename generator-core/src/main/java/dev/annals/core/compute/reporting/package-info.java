/** Who has reported what, and who has not. */
@NullMarked
package dev.annals.core.compute.reporting;

import org.jspecify.annotations.NullMarked;
