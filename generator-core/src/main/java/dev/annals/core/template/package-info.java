/** The door to FreeMarker. */
@NullMarked
package dev.annals.core.template;

import org.jspecify.annotations.NullMarked;
