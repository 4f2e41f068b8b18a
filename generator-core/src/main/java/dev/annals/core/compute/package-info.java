/** Pure arithmetic over the model: change, status of targets. */
@NullMarked
package dev.annals.core.compute;

import org.jspecify.annotations.NullMarked;
