/** Figures and comparisons into words, per language; the one number formatter. */
@NullMarked
package dev.annals.core.wording;

import org.jspecify.annotations.NullMarked;
