/** The immutable truth: bodies, indicators, observations, targets, honours, documents. */
@NullMarked
package dev.annals.core.model;

import org.jspecify.annotations.NullMarked;
