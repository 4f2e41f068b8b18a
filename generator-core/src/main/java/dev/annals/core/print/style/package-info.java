/** Page profiles: their style sheets with places, their settings, what the engine does not know, what a standard asks. */
@NullMarked
package dev.annals.core.print.style;

import org.jspecify.annotations.NullMarked;
