/** The small worded pieces that pages and documents are made of. */
@NullMarked
package dev.annals.core.view.part;

import org.jspecify.annotations.NullMarked;
