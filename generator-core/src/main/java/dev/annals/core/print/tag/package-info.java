/** What makes a PDF accessible and archivable: structure, links, metadata, bytes that do not change. */
@NullMarked
package dev.annals.core.print.tag;

import org.jspecify.annotations.NullMarked;
