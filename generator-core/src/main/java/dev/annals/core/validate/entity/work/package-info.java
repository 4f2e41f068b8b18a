/** Reads what is to be done: focus areas, tasks, milestones, deliverables. */
@NullMarked
package dev.annals.core.validate.entity.work;

import org.jspecify.annotations.NullMarked;
