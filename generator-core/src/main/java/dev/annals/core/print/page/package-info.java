/** Pages: what is made of the document before the layout, references and furniture after it, and the canvas. */
@NullMarked
package dev.annals.core.print.page;

import org.jspecify.annotations.NullMarked;
