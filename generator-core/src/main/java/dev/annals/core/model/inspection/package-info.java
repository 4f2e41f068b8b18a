/** Inspections and what was done about them. */
@NullMarked
package dev.annals.core.model.inspection;

import org.jspecify.annotations.NullMarked;
