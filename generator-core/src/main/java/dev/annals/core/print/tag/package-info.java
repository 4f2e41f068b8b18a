/** What makes a PDF accessible: structure and links. And bytes that do not change. */
@NullMarked
package dev.annals.core.print.tag;

import org.jspecify.annotations.NullMarked;
