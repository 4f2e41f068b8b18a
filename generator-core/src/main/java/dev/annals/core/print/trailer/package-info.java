/** The end of a finished file: objects that are put together into streams, where all objects are, and what the file is told by. */
@NullMarked
package dev.annals.core.print.trailer;

import org.jspecify.annotations.NullMarked;
