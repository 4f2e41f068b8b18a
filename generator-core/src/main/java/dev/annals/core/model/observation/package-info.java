/** What is true and what was promised: observations and targets, with their sources. */
@NullMarked
package dev.annals.core.model.observation;

import org.jspecify.annotations.NullMarked;
