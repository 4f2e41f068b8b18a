/** What is moved after a layout has been seen: page breaks, rows, heads, columns, lines, and the styles that move them. */
@NullMarked
package dev.annals.core.print.page.move;

import org.jspecify.annotations.NullMarked;
