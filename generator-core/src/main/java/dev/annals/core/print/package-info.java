/** Semantic HTML and a page profile become a PDF; the only room that knows Flying Saucer and OpenPDF. */
@NullMarked
package dev.annals.core.print;

import org.jspecify.annotations.NullMarked;
