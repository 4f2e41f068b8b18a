/** The Maven goals: a thin skin over {@code dev.annals.core}. */
@NullMarked
package dev.annals.plugin;

import org.jspecify.annotations.NullMarked;
