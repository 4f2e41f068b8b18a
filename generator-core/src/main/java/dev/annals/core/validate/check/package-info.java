/** Checks over the whole model: true claims, comparisons that agree, limits that hold. */
@NullMarked
package dev.annals.core.validate.check;

import org.jspecify.annotations.NullMarked;
