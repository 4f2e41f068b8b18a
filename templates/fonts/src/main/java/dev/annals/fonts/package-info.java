/** The build's own tool that casts the faces of this jar; it is not in the jar. */
@NullMarked
package dev.annals.fonts;

import org.jspecify.annotations.NullMarked;
