/** Decimal arithmetic beyond the four operations; no binary floating point anywhere. */
@NullMarked
package dev.annals.core.compute.progress.decimal;

import org.jspecify.annotations.NullMarked;
