/** Texts in several languages, and who may read them. */
@NullMarked
package dev.annals.core.model.text;

import org.jspecify.annotations.NullMarked;
