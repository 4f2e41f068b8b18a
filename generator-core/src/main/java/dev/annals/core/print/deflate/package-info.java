/** Parts of zlib streams (RFC 1950) that can be made once and put together in any order (RFC 1951). */
@NullMarked
package dev.annals.core.print.deflate;

import org.jspecify.annotations.NullMarked;
