/** A document's text as blocks and inlines, with bound figures instead of typed numbers. */
@NullMarked
package dev.annals.core.model.prose;

import org.jspecify.annotations.NullMarked;
