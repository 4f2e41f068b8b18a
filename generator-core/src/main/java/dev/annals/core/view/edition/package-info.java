/** Composes what the pages of one language edition show from the measured model; all wording happens here. */
@NullMarked
package dev.annals.core.view.edition;

import org.jspecify.annotations.NullMarked;
