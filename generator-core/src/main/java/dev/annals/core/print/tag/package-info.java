/** What makes a PDF accessible: structure and links. */
@NullMarked
package dev.annals.core.print.tag;

import org.jspecify.annotations.NullMarked;
