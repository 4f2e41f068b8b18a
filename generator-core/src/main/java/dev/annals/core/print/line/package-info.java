/** Chinese lines: where they may break, how wide their marks are, how both edges become flush. */
@NullMarked
package dev.annals.core.print.line;

import org.jspecify.annotations.NullMarked;
