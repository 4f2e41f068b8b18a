/** Artifacts become one folder, whole or not at all. */
@NullMarked
package dev.annals.core.write;

import org.jspecify.annotations.NullMarked;
