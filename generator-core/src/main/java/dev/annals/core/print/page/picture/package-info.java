/** Drawings and photographs in their boxes on the page. */
@NullMarked
package dev.annals.core.print.page.picture;

import org.jspecify.annotations.NullMarked;
