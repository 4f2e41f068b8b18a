/** Pages: the canvas they are painted on, drawings, references, and what the layout may not fetch. */
@NullMarked
package dev.annals.core.print.page;

import org.jspecify.annotations.NullMarked;
