/** Tree to model, or all findings. */
@NullMarked
package dev.annals.core.validate;

import org.jspecify.annotations.NullMarked;
