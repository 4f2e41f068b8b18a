/** Where the observed years lead to, if they go on as they did. */
@NullMarked
package dev.annals.core.compute.progress.forecast;

import org.jspecify.annotations.NullMarked;
