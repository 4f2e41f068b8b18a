/** Finds the faces that a repository asks for, in its own files or among those installed. */
@NullMarked
package dev.annals.core.print.font.own;

import org.jspecify.annotations.NullMarked;
