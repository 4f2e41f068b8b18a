/** Numbers and comparisons typed in prose that the data contradicts. */
@NullMarked
package dev.annals.core.validate.contradiction;

import org.jspecify.annotations.NullMarked;
