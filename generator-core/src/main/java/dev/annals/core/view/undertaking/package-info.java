/** Composes the pages of what bodies set out to do and what came of it: plans, tasks, targets, inspections, programmes. */
@NullMarked
package dev.annals.core.view.undertaking;

import org.jspecify.annotations.NullMarked;
