/** Views and findings become machine-readable files. */
@NullMarked
package dev.annals.core.data;

import org.jspecify.annotations.NullMarked;
