/** Findings as values: severity, code, place, message, hint, excerpt. */
@NullMarked
package dev.annals.core.finding;

import org.jspecify.annotations.NullMarked;
