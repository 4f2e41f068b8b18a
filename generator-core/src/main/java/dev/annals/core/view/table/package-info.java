/** Tables and lists of anything, worded: the one shape that every register of a document has. */
@NullMarked
package dev.annals.core.view.table;

import org.jspecify.annotations.NullMarked;
