/** Conferences and other events. */
@NullMarked
package dev.annals.core.model.event;

import org.jspecify.annotations.NullMarked;
