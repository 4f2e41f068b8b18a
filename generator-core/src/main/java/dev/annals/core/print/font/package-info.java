/** Faces: converted into compact TrueType, parsed once, found by class and weight, with fall-back. */
@NullMarked
package dev.annals.core.print.font;

import org.jspecify.annotations.NullMarked;
