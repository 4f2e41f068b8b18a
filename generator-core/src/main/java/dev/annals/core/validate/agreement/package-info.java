/** Prose and data agree: what is bound is there, and what is there is not typed. */
@NullMarked
package dev.annals.core.validate.agreement;

import org.jspecify.annotations.NullMarked;
