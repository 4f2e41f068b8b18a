/**
 * Deflates (RFC 1950, RFC 1951) the parts of faces that documents embed. The bits of a glyph's outline are worked out once
 * per run and copied into every document that shows it.
 */
@NullMarked
package dev.annals.core.print.deflate;

import org.jspecify.annotations.NullMarked;
