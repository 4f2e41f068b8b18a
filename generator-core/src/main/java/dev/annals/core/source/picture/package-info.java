/** Pictures of a repository: looked through byte by byte before the decoders of the JDK see them, and made smaller. */
@NullMarked
package dev.annals.core.source.picture;

import org.jspecify.annotations.NullMarked;
