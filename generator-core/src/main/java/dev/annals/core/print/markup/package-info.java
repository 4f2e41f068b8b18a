/** The document before the layout: read safely, prepared for lines, bookmarks, lists and table columns. */
@NullMarked
package dev.annals.core.print.markup;

import org.jspecify.annotations.NullMarked;
