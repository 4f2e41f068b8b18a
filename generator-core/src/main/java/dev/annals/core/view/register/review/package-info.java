/** Registers of what a period is remembered for: achievements, places in orders, problems. */
@NullMarked
package dev.annals.core.view.register.review;

import org.jspecify.annotations.NullMarked;
