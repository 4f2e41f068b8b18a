/** Reads what a period is remembered for: achievements, honours, places in an order, problems. */
@NullMarked
package dev.annals.core.validate.entity.review;

import org.jspecify.annotations.NullMarked;
