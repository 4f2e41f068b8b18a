/** What a period is remembered for: achievements, honours, places in an order, problems. */
@NullMarked
package dev.annals.core.model.review;

import org.jspecify.annotations.NullMarked;
