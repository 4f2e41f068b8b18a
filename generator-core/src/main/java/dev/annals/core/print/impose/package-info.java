/** Pages laid on sheets for the press. */
@NullMarked
package dev.annals.core.print.impose;

import org.jspecify.annotations.NullMarked;
