/** Reads what a repository makes its own: colours, faces, the foot of every page, and whole pages. */
@NullMarked
package dev.annals.core.validate.entity.look;

import org.jspecify.annotations.NullMarked;
